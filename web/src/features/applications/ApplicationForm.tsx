import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { readCount } from '@/numbers';
import { courtDay } from '@/time';
import { Button, Choices, CountField, DAYS, Field, useChecks, useForm } from '@/ui';
import { type ApplicationKind } from '@/filing/applicationKinds';
import { FeeForecast } from '@/filing/FeeForecast';
import { UseAbroad } from '@/filing/UseAbroad';
import { nameOf, type Party, useApply, usePapersOf, usePeriods } from './requests';

/** The certificate of effect, which is for use abroad. */
const EFFECT = 'EFFECT';

const inForm = (code: string) => `fields.${code}`;

/** On which the fee is computed, as far as it reads as an amount. */
function sumOf(kind: ApplicationKind, values: Record<string, string>) {
  const said = kind.feeOn ? (values[inForm(kind.feeOn)] ?? '').trim() : '';
  return /^\d{1,15}(\.\d{1,2})?$/.test(said) && Number(said) > 0 ? said : null;
}

interface Made {
  caseId: string;
  kind: ApplicationKind;
  /** For whom the reader acts; all of one side. */
  own: [Party, ...Party[]];
  /** What the form says at first, by the codes of its fields. */
  drafted?: Record<string, string>;
  onDone: () => void;
}

/** The short form of one kind. */
export function ApplicationForm({ caseId, kind, own, drafted = {}, onDone }: Made) {
  const { t, i18n } = useTranslation('applications');
  const language = i18n.resolvedLanguage ?? 'en';
  const is = useChecks();
  const apply = useApply(caseId);
  const periods = usePeriods(caseId, language, kind.movesDeadline);
  const papers = usePapersOf(caseId, own[0].role);
  const handedIn = papers.data?.filter((paper) => paper.state === 'FILED') ?? [];
  const [named, setNamed] = useState<string[]>([]);
  const required = kind.fields.filter((field) => field.required).map((field) => [inForm(field.code), [is.required]]);
  const values: Record<string, string> = {
    ...Object.fromEntries(kind.fields.map((field) => [inForm(field.code), drafted[field.code] ?? ''])),
    partyId: own.length === 1 ? own[0].id : '',
    deadlineId: '',
    days: '',
  };
  const form = useForm(values, {
    checks: {
      ...Object.fromEntries(required),
      partyId: [is.chosen],
      ...(kind.movesDeadline && { deadlineId: [is.chosen], days: [is.count(DAYS.from, DAYS.to)] }),
    },
    refused: apply.error,
    keep: `application.${caseId}.${kind.code}`,
  });
  const send = (said: Record<string, string>) =>
    apply.mutateAsync({
      kind: kind.code,
      partyId: said.partyId!,
      fields: Object.fromEntries(kind.fields.map((field) => [field.code, said[inForm(field.code)] ?? ''])),
      paperIds: named,
      deadlineId: kind.movesDeadline ? said.deadlineId! : null,
      days: kind.movesDeadline ? readCount(said.days!, DAYS.from, DAYS.to) : null,
    });
  return (
    <form aria-label={kind.title} {...form.sends(send, onDone)}>
      {kind.code === EFFECT && <UseAbroad />}
      {own.length > 1 && (
        <Field label={t('party')} {...form.field('partyId')}>
          <select {...form.input('partyId')}>
            <option value="">{t('choose')}</option>
            {own.map((party) => (
              <option key={party.id} value={party.id}>
                {nameOf(party)}
              </option>
            ))}
          </select>
        </Field>
      )}
      {kind.movesDeadline && (
        <>
          <ProblemAlert problem={periods.error} />
          <Field label={t('period')} {...form.field('deadlineId')}>
            <select {...form.input('deadlineId')}>
              <option value="">{t('choose')}</option>
              {periods.data?.items
                .filter((period) => period.own && !period.settled)
                .map((period) => (
                  <option key={period.id} value={period.id}>
                    {`${period.title} (${courtDay(period.derivation.lastDay, language)})`}
                  </option>
                ))}
            </select>
          </Field>
          <CountField
            label={t('days')}
            {...form.field('days')}
            {...DAYS}
            value={form.values.days!}
            onChange={(days) => form.change('days', days)}
          />
        </>
      )}
      {kind.fields.map((field) => (
        <Field key={field.code} label={field.label} {...form.field(inForm(field.code))}>
          {field.type === 'TEXT' ? (
            <textarea {...form.input(inForm(field.code))} maxLength={8000} rows={4} dir="auto" />
          ) : (
            <input
              {...form.input(inForm(field.code))}
              type={field.type === 'DATE' ? 'date' : 'text'}
              maxLength={200}
              dir={field.type === 'LINE' ? 'auto' : 'ltr'}
              inputMode={field.type === 'AMOUNT' ? 'decimal' : undefined}
            />
          )}
        </Field>
      ))}
      {(kind.fee || kind.feeIfRefused) && (
        <FeeForecast caseId={caseId} of="APPLICATION" kind={kind.code} amount={sumOf(kind, form.values)} />
      )}
      <ProblemAlert problem={papers.error} onRetry={() => void papers.refetch()} />
      {handedIn.length > 0 && (
        <Choices
          legend={t('papers')}
          help={t('papersHelp')}
          options={handedIn.map((paper) => ({ value: paper.id, label: <bdi>{paper.title}</bdi> }))}
          value={named}
          onChange={setNamed}
        />
      )}
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Button primary type="submit" busy={apply.isPending}>
        {t('send')}
      </Button>
    </form>
  );
}
