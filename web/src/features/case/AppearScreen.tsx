import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { Screen } from '@/app/Screen';
import { capacityKinds, isByLaw, specialPowers } from '@/filing/capacity';
import { nameFor } from '@/filing/CaseTitle';
import { OwnIdentity } from '@/filing/OwnIdentity';
import { documentLanguages, languageName } from '@/i18n/names';
import { Button, Choices, Field, useChecks, useForm } from '@/ui';
import { OwnRepresentations } from './OwnRepresentations';
import { instances, type OwnRepresentation, type Representation } from './representationRequests';
import { type Appearance, useAppear, useProve } from './requests';

/** By a code: one who was served becomes the party at once, a representative once the court has confirmed it. */
export default function AppearScreen() {
  const { t } = useTranslation(['case', 'filing']);
  const [kind, setKind] = useState<Representation['kind']>('LAWYER');
  const [proved, setProved] = useState(false);
  const [toProve, setToProve] = useState<OwnRepresentation | null>(null);
  const appear = useAppear();
  const { i18n } = useTranslation();
  const { data } = appear;
  if (data?.toProve && !proved)
    return <ProofScreen appearance={data} representationId={data.toProve} kind={kind} onDone={() => setProved(true)} />;
  if (toProve) {
    const of = { partyName: nameFor(toProve.party, i18n.resolvedLanguage ?? 'en'), caseNumber: toProve.caseNumber };
    return <ProofScreen appearance={of} representationId={toProve.id} kind={toProve.kind} onDone={() => setToProve(null)} />;
  }
  if (data) {
    return (
      <Screen title={t(data.confirmed ? 'appear.done' : 'appear.waits')} narrow>
        <p>
          {t(data.confirmed ? 'appear.doneText' : 'appear.waitsText', {
            party: data.partyName,
            number: data.caseNumber,
          })}
        </p>
        <OwnIdentity />
        {data.confirmed && (
          <LinkButton to={`/cases/${data.caseId}`} primary>
            {t('filing:sent.case')}
          </LinkButton>
        )}
      </Screen>
    );
  }
  return (
    <Screen title={t('appear.title')} lead={t('appear.lead')} narrow>
      <OwnRepresentations onProve={setToProve} />
      <CodeForm appear={appear} onKind={setKind} />
      <OwnIdentity />
    </Screen>
  );
}

/** The code, and as what one enters; a representative says what its paper says. */
function CodeForm({ appear, onKind }: { appear: ReturnType<typeof useAppear>; onKind: (kind: Representation['kind']) => void }) {
  const { t } = useTranslation('case');
  const is = useChecks();
  const [represents, setRepresents] = useState(false);
  // Behind the #, where the addressee's page put it.
  const [came] = useState(useLocation({ select: (location) => location.hash }));
  const form = useForm(
    {
      code: came,
      kind: 'PARTY' as 'PARTY' | Representation['kind'],
      name: '',
      powers: [] as Representation['powers'],
      instances: ['FIRST'] as Representation['instances'],
      validFrom: '',
      validUntil: '',
    },
    {
      checks: { code: [is.required], ...(represents && { name: [is.required], instances: [is.chosen], validFrom: [is.required] }) },
      refused: appear.error,
    },
  );
  const { kind } = form.values;
  return (
    <form
      {...form.sends(({ code, kind, name, powers, instances: named, validFrom, validUntil }) => {
        if (kind !== 'PARTY') onKind(kind);
        appear.mutate({
          code,
          as:
            kind === 'PARTY'
              ? null
              : { kind, name, powers: isByLaw(kind) ? [] : powers, instances: named, validFrom, validUntil: validUntil || null },
        });
      })}
    >
      <Field label={t('appear.code')} help={t(came ? 'appear.codeCame' : 'appear.codeHelp')} {...form.field('code')}>
        <input
          {...form.input('code')}
          maxLength={200}
          dir="ltr"
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
        />
      </Field>
      <Field label={t('appear.as')} help={t('appear.asHelp')} {...form.field('kind')}>
        <select
          value={kind}
          onChange={(event) => {
            form.change('kind', event.target.value as typeof kind);
            setRepresents(event.target.value !== 'PARTY');
          }}
        >
          <option value="PARTY">{t('appear.PARTY')}</option>
          {capacityKinds.map((each) => (
            <option key={each} value={each}>
              {t(`representation.kind.${each}`)}
            </option>
          ))}
        </select>
      </Field>
      {kind !== 'PARTY' && (
        <>
          <Field label={t('appear.name')} {...form.field('name')}>
            <input {...form.input('name')} autoComplete="name" dir="auto" maxLength={200} />
          </Field>
          {!isByLaw(kind) && (
            <Choices
              legend={t('representation.powers')}
              help={t('representation.powersHelp')}
              options={specialPowers.map((value) => ({ value, label: t(`representation.power.${value}`) }))}
              {...form.field('powers')}
              {...form.choice('powers')}
            />
          )}
          <Choices
            legend={t('representation.instances')}
            options={instances.map((value) => ({ value, label: t(`representation.instance.${value}`) }))}
            {...form.field('instances')}
            {...form.choice('instances')}
          />
          <div className="grid">
            <Field label={t('representation.validFrom')} {...form.field('validFrom')}>
              <input {...form.input('validFrom')} type="date" />
            </Field>
            <Field label={t('representation.validUntil')} help={t('representation.validUntilHelp')} {...form.field('validUntil')}>
              <input {...form.input('validUntil')} type="date" />
            </Field>
          </div>
        </>
      )}
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Button primary type="submit" busy={appear.isPending}>
        {t('appear.do')}
      </Button>
    </form>
  );
}

/** Of one who entered as a representative: the paper that the court reads before it confirms. */
function ProofScreen({
  appearance,
  representationId,
  kind,
  onDone,
}: {
  appearance: Pick<Appearance, 'partyName' | 'caseNumber'>;
  representationId: string;
  kind: Representation['kind'];
  onDone: () => void;
}) {
  const { t, i18n } = useTranslation(['case', 'filing']);
  const language = i18n.resolvedLanguage ?? 'en';
  const is = useChecks();
  const prove = useProve(representationId);
  const [file, setFile] = useState<File | null>(null);
  const kinds = isByLaw(kind) ? (['REPRESENTATIVE_AUTHORITY', 'IDENTITY'] as const) : (['POWER_OF_ATTORNEY'] as const);
  const form = useForm({ kind: kinds[0] as string, language: 'zh-CN', file: '' }, { checks: { file: [is.chosen] }, refused: prove.error });
  return (
    <Screen
      title={t('appear.proveTitle')}
      lead={t('appear.proveText', { party: appearance.partyName, number: appearance.caseNumber })}
      narrow
    >
      <form {...form.sends(({ kind, language }) => prove.mutate({ kind, language, file: file! }, { onSuccess: onDone }))}>
        {kinds.length > 1 && (
          <Field label={t('appear.kind')} {...form.field('kind')}>
            <select {...form.input('kind')}>
              {kinds.map((each) => (
                <option key={each} value={each}>
                  {t(`filing:kinds.${each}`)}
                </option>
              ))}
            </select>
          </Field>
        )}
        <Field label={t('appear.language')} {...form.field('language')}>
          <select {...form.input('language')}>
            {documentLanguages.map((code) => (
              <option key={code} value={code}>
                {languageName(code, language)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('appear.file')} {...form.field('file')}>
          <input
            type="file"
            accept="application/pdf,.pdf"
            onChange={(event) => {
              const chosen = event.target.files?.[0] ?? null;
              setFile(chosen);
              form.change('file', chosen?.name ?? '');
            }}
          />
        </Field>
        <ProblemAlert problem={form.problem} goTo={form.goTo} />
        <Button primary type="submit" busy={prove.isPending}>
          {t('appear.upload')}
        </Button>
      </form>
    </Screen>
  );
}
