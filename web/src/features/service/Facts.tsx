import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countries } from '@/i18n/names';
import { Choice, Choices, Field, type useForm } from '@/ui';
import type { Advice, OpenRequest, Party } from './requests';

const yesOrNo = [
  'foreignState',
  'addressKnown',
  'addressSearched',
  'agentInCase',
  'agentExcludesReceipt',
  'establishmentAuthorised',
  'codefendantEntity',
  'presentInChina',
  'agreedMeans',
  'otherMeansFailed',
  'publishedAtFirstInstance',
] as const;
const oneOf = ['kind', 'nationality', 'country', 'territory', 'establishment', 'namedReceiver', 'procedure'] as const;
const kinds = ['PERSON', 'COMPANY'] as const;
const establishments = ['NONE', 'WHOLLY_OWNED_ENTERPRISE', 'REPRESENTATIVE_OFFICE', 'BRANCH', 'BUSINESS_AGENT'] as const;
const receivers = ['NONE', 'LITIGATION_AGENT', 'ESTABLISHMENT', 'OTHER'] as const;
const procedures = ['ORDINARY', 'SUMMARY'] as const;
/** The ways that a state can accept beside a treaty. */
const acceptable = ['LITIGATION_AGENT', 'POSTAL', 'ELECTRONIC', 'AGREED_MEANS'] as const;
const regions = ['HK', 'MO', 'TW'];
/** ICAO Doc 9303: a person whom no state holds for its national. */
const stateless = 'XXA';

type Known = 'yes' | 'no' | 'unknown';
type Accepted = (typeof acceptable)[number];
export type FactAnswers = Record<(typeof yesOrNo)[number], Known> &
  Record<(typeof oneOf)[number], string> & { acceptedByState: Accepted[] };
type Situation = Partial<Advice['situation']>;

const said = (value: boolean | null | undefined): Known => (value == null ? 'unknown' : value ? 'yes' : 'no');

/** What the form begins with: the facts told before, or nothing. */
export function answersOf(situation: Situation): FactAnswers {
  const known: Record<string, unknown> = { ...situation };
  return {
    ...(Object.fromEntries(yesOrNo.map((fact) => [fact, said(known[fact] as boolean | null)])) as Record<(typeof yesOrNo)[number], Known>),
    ...(Object.fromEntries(oneOf.map((fact) => [fact, known[fact] ?? ''])) as Record<(typeof oneOf)[number], string>),
    kind: situation.kind === 'FOREIGN_STATE' ? '' : (situation.kind ?? ''),
    foreignState: situation.kind === 'FOREIGN_STATE' ? 'yes' : 'unknown',
    acceptedByState: (situation.acceptedByState ?? []) as Accepted[],
  };
}

/** As the server takes them: what nobody answered is left out, which says "not known". */
export function factsFrom(answers: FactAnswers): OpenRequest['facts'] {
  const known = { yes: true, no: false, unknown: undefined };
  return {
    ...Object.fromEntries(yesOrNo.map((fact) => [fact, known[answers[fact]]])),
    ...Object.fromEntries(oneOf.map((fact) => [fact, answers[fact] || undefined])),
    acceptedByState: answers.acceptedByState.length > 0 ? answers.acceptedByState : undefined,
  };
}

/**
 * What is asked about an addressee: at first what decides in an ordinary case, and each further question once an answer calls
 * for it. What decides rarely is folded away.
 */
export function Facts({ form, party, paper }: { form: ReturnType<typeof useForm<FactAnswers>>; party: Party; paper: string }) {
  const { t, i18n } = useTranslation('service');
  const language = i18n.resolvedLanguage ?? 'en';
  const all = useMemo(() => countries(language), [language]);
  const { values } = form;
  const place = values.country || party.country;
  const inChina = place === 'CN' || regions.includes(place ?? '');
  const isState = values.foreignState === 'yes';
  const kind = party.kind ?? values.kind;
  const yesNo = (fact: (typeof yesOrNo)[number]) => (
    <Choice
      legend={t(`fact.${fact}`)}
      {...form.field(fact)}
      {...form.choice(fact)}
      options={(['yes', 'no', 'unknown'] as const).map((each) => ({ value: each, label: t(`fact.${each}`) }))}
    />
  );
  const list = (fact: 'kind' | 'establishment' | 'namedReceiver' | 'procedure', values: readonly string[]) => (
    <Field label={t(`fact.${fact}`)} {...form.field(fact)}>
      <select {...form.input(fact)}>
        <option value="">{t('fact.unknown')}</option>
        {values.map((each) => (
          <option key={each} value={each}>
            {t(`${fact}.${each}`)}
          </option>
        ))}
      </select>
    </Field>
  );
  const ask = Object.fromEntries(yesOrNo.map((fact) => [fact, yesNo(fact)])) as Record<(typeof yesOrNo)[number], ReactNode>;
  const choose = {
    kind: list('kind', kinds),
    establishment: list('establishment', establishments),
    namedReceiver: list('namedReceiver', receivers),
    procedure: list('procedure', procedures),
  };
  const authorised = values.establishment === 'BUSINESS_AGENT' || (values.establishment === 'BRANCH' && regions.includes(place ?? ''));
  return (
    <>
      {!party.kind && choose.kind}
      {ask.addressKnown}
      {kind === 'PERSON' && (
        <Field label={t('fact.nationality')} {...form.field('nationality')}>
          <select {...form.input('nationality')}>
            <option value="">{t('fact.unknown')}</option>
            <option value={stateless}>{t('fact.stateless')}</option>
            {all.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </Field>
      )}
      {ask.agentInCase}
      {values.agentInCase === 'yes' && !isState && ask.agentExcludesReceipt}
      {!isState && choose.establishment}
      {authorised && ask.establishmentAuthorised}
      {paper === 'MEDIATION_STATEMENT' && choose.namedReceiver}
      <details>
        <summary>{t('fact.more')}</summary>
        {kind !== 'PERSON' && !inChina && ask.foreignState}
        {isState && (
          <Choices
            legend={t('fact.acceptedByState')}
            {...form.field('acceptedByState')}
            {...form.choice('acceptedByState')}
            options={acceptable.map((way) => ({ value: way, label: t(`channel.${way}`) }))}
          />
        )}
        {!isState && ask.presentInChina}
        {kind === 'PERSON' && ask.codefendantEntity}
        {!isState && ask.agreedMeans}
        {ask.otherMeansFailed}
        {!isState && ask.publishedAtFirstInstance}
        {choose.procedure}
        <Field label={t('fact.country')} {...form.field('country')}>
          <select {...form.input('country')}>
            <option value="">{t('fact.countryOnFile')}</option>
            {all.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        {!inChina && (
          <Field label={t('fact.territory')} {...form.field('territory')}>
            <input {...form.input('territory')} maxLength={40} />
          </Field>
        )}
      </details>
    </>
  );
}
