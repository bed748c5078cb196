import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { DocumentLink } from '@/filing/Documents';
import type { Submission } from '@/filing/requests';
import { countryName } from '@/i18n/names';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtTime, courtDay } from '@/time';
import { Button, Choice, Citation, Field, Mark, useChecks, useForm } from '@/ui';
import { Written } from '@/written';
import { type AttorneyLink, type Verdict, useAttorney, useVerdict } from './requests';

const outcomes = ['HOLDS', 'DOES_NOT_HOLD'] as const;
const lookups = ['FOUND', 'NOT_FOUND', 'NO_REGISTER', 'NOT_LOOKED_UP'] as const;

/** The power of attorney by the way that the filer chose: what each step rests on, and what the clerk finds of it. */
export function AttorneyCard({ submission, mine }: { submission: Submission; mine: boolean }) {
  const { t } = useTranslation(['review', 'filing']);
  const chain = useAttorney(submission);
  return (
    <section className="card" aria-label={t('attorney.title')}>
      <h2>{t('attorney.title')}</h2>
      <ProblemAlert problem={chain.error} onRetry={() => void chain.refetch()} />
      {chain.isPending && <Pending />}
      {chain.data && (
        <>
          {chain.data.way && chain.data.article ? (
            <p>
              {t(`filing:poa.way.${chain.data.way}`)} <Citation law={chain.data.article} />{' '}
              {chain.data.confidence !== 'VERIFIED' && <Mark as="open">{t('filing:abroad.recalled')}</Mark>}
            </p>
          ) : (
            <p>{t(chain.data.links.length > 0 ? 'filing:poa.noWay' : 'attorney.none')}</p>
          )}
          <ol>
            {chain.data.links.map((link) => (
              <li key={link.link}>
                <Link link={link} submission={submission} />
                {!link.wanted && chain.data.way && <p className="help">{t('filing:poa.otherDoes')}</p>}
                {mine && link.step && <VerdictForm key={submission.version} link={link} submission={submission} />}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function Link({ link: { link, step, verdict }, submission }: { link: AttorneyLink; submission: Submission }) {
  const { t, i18n } = useTranslation(['review', 'filing']);
  const language = i18n.resolvedLanguage ?? 'en';
  const { colon } = usePunctuation();
  const paper = submission.documents.find((document) => document.id === step?.documentId);
  return (
    <>
      <strong>{t(`filing:poa.step.${link}`)}</strong>
      {colon}
      {step ? courtDay(step.doneOn, language) : t('attorney.unnamed')}{' '}
      {verdict ? (
        <Mark as={verdict.outcome === 'HOLDS' ? 'good' : 'bad'}>{t(`attorney.outcome.${verdict.outcome}`)}</Mark>
      ) : (
        <Mark as="open">{t('attorney.open')}</Mark>
      )}
      {step && (
        <p>
          <bdi translate="no">{[step.authority, step.number].filter(Boolean).join(' · ')}</bdi>{' '}
          {step.country && countryName(step.country, language)} {paper && <DocumentLink document={paper} />}
        </p>
      )}
      {verdict && (
        <div>
          <small>
            {t(`attorney.lookup.${verdict.lookup}`)} · <bdi translate="no">{verdict.foundByName}</bdi> ·{' '}
            <CourtTime instant={verdict.foundAt} />
          </small>
          {verdict.remark && <Written text={verdict.remark} />}
        </div>
      )}
    </>
  );
}

function VerdictForm({ link: { link }, submission }: { link: AttorneyLink; submission: Submission }) {
  const { t } = useTranslation(['review', 'filing']);
  const send = useVerdict(submission.id);
  const { chosen, required } = useChecks();
  const form = useForm(
    { outcome: '' as Verdict['outcome'] | '', lookup: '' as Verdict['lookup'] | '', remark: '' },
    {
      keep: `attorney.${submission.id}.${link}`,
      refused: send.error,
      checks: {
        outcome: [chosen],
        lookup: [chosen],
        remark: [(value, said) => ('outcome' in said && said.outcome === 'DOES_NOT_HOLD' ? required(value) : null)],
      },
    },
  );
  const name = t('attorney.verdict', { step: t(`filing:poa.step.${link}`) });
  return (
    <details>
      <summary>{name}</summary>
      <form aria-label={name} {...form.sends((said) => send.mutateAsync({ ...(said as Verdict), version: submission.version, link }))}>
        <Choice
          legend={name}
          {...form.field('outcome')}
          {...form.choice('outcome')}
          options={outcomes.map((value) => ({ value, label: t(`attorney.outcome.${value}`) }))}
        />
        <Field label={t('attorney.lookupLabel')} {...form.field('lookup')}>
          <select {...form.input('lookup')}>
            <option value="">{t('filing:choose')}</option>
            {lookups.map((value) => (
              <option key={value} value={value}>
                {t(`attorney.lookup.${value}`)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('attorney.remark')} help={t('attorney.remarkHelp')} {...form.field('remark')}>
          <textarea rows={2} maxLength={2000} {...form.input('remark')} />
        </Field>
        <ProblemAlert problem={form.problem} goTo={form.goTo} />
        <Button type="submit" busy={send.isPending}>
          {t('attorney.send')}
        </Button>
      </form>
    </details>
  );
}
