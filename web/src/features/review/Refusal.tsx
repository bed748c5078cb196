import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { GroundWords, RulingSheet } from '@/filing/RulingSheet';
import {
  type Outcome,
  type Refusal,
  type RefusalDraft,
  type Ruling,
  outcomeFile,
  refusalFile,
  refusalPreview,
  useNoteOutcome,
  useRefusal,
  useSendRuling,
  useSendUpRuling,
  useServeRuling,
  useWriteRefusal,
} from '@/filing/refusal';
import { LanguageOptions } from '@/i18n/LanguageOptions';
import { Button, Choice, Choices, ConfirmButton, Field, PaperInPage, useChecks, useForm } from '@/ui';
import { Written } from '@/written';

/** The ruling that no case is registered, at the clerk's: drafted, with the judges, issued, served. */
export function RefusalCard({ submissionId, language }: { submissionId: string; language: string }) {
  const { t, i18n } = useTranslation('filing');
  const refusal = useRefusal(submissionId, i18n.resolvedLanguage ?? 'en');
  const ruling = refusal.data?.ruling;
  return (
    <section className="card" aria-label={t('refusal.title')}>
      <h2>{t('refusal.title')}</h2>
      <ProblemAlert problem={refusal.error} onRetry={() => void refusal.refetch()} />
      {refusal.isPending && <Pending />}
      {refusal.data && (!ruling || ruling.state === 'DRAFT') && (
        <Draft key={ruling?.version} submissionId={submissionId} refusal={refusal.data} language={language} />
      )}
      {refusal.data && ruling?.state === 'WITH_JUDGE' && (
        <>
          <p role="status">{t('refusal.withJudge')}</p>
          <RulingSheet refusal={refusal.data} ruling={ruling} />
        </>
      )}
      {refusal.data && ruling?.state === 'ISSUED' && <Issued submissionId={submissionId} refusal={refusal.data} ruling={ruling} />}
    </section>
  );
}

function Draft({ submissionId, refusal, language }: { submissionId: string; refusal: Refusal; language: string }) {
  const { t } = useTranslation('filing');
  const { ruling } = refusal;
  const is = useChecks();
  const write = useWriteRefusal(submissionId);
  const act = useSendRuling(submissionId);
  const [shown, setShown] = useState(false);
  const form = useForm(
    {
      grounds: ruling?.grounds ?? ([] as string[]),
      findings: ruling?.findings ?? '',
      appealCourt: ruling?.appealCourt ?? refusal.appealCourt ?? '',
      language: ruling?.language ?? (language as RefusalDraft['language']),
    },
    {
      checks: { grounds: [is.chosen], findings: [is.required], appealCourt: [is.required] },
      refused: write.error,
      keep: `refusal.${submissionId}.${ruling?.version ?? 0}`,
    },
  );
  return (
    <>
      <p>{t('refusal.draftText')}</p>
      {ruling?.returnReason && (
        <section className="notice" aria-label={t('refusal.givenBack')}>
          <h3>{t('refusal.givenBack')}</h3>
          <Written text={ruling.returnReason} />
        </section>
      )}
      <form
        aria-label={t('refusal.title')}
        {...form.sends((said) =>
          write.mutateAsync({ version: ruling?.version ?? 0, ...said, language: said.language as RefusalDraft['language'] }),
        )}
      >
        <Choices
          legend={t('refusal.grounds')}
          options={refusal.grounds.map((ground) => ({ value: ground.code, label: <GroundWords ground={ground} /> }))}
          {...form.field('grounds')}
          {...form.choice('grounds')}
        />
        <Field label={t('refusal.findings')} help={t('refusal.findingsHelp')} {...form.field('findings')}>
          <textarea {...form.input('findings')} rows={6} maxLength={8000} dir="auto" />
        </Field>
        <Field label={t('refusal.appealCourt')} help={t('refusal.appealCourtHelp')} {...form.field('appealCourt')}>
          <input {...form.input('appealCourt')} maxLength={200} dir="auto" />
        </Field>
        <Field label={t('refusal.language')} {...form.field('language')}>
          <select {...form.input('language')}>
            <LanguageOptions />
          </select>
        </Field>
        <ProblemAlert problem={form.problem} goTo={form.goTo} />
        <Button primary={!ruling} type="submit" busy={write.isPending}>
          {t('refusal.keep')}
        </Button>
      </form>
      {ruling && (
        <>
          <div className="row">
            <Button small aria-expanded={shown} onClick={() => setShown(!shown)}>
              {t('refusal.preview')}
            </Button>
            <ConfirmButton
              primary
              busy={act.isPending}
              title={t('refusal.send')}
              ask={<p>{t('refusal.sendText')}</p>}
              yes={t('refusal.send')}
              onYes={() => act.mutate({ version: ruling.version })}
            >
              {t('refusal.send')}
            </ConfirmButton>
          </div>
          <ProblemAlert problem={act.error} />
          {shown && (
            <PaperInPage
              name={['filing', 'refusal-preview', ruling.id, String(ruling.version)]}
              title={t('refusal.title')}
              fetch={() => refusalPreview(submissionId)}
            />
          )}
        </>
      )}
    </>
  );
}

function Issued({ submissionId, refusal, ruling }: { submissionId: string; refusal: Refusal; ruling: Ruling }) {
  const { t } = useTranslation('filing');
  const is = useChecks();
  const act = useServeRuling(submissionId);
  const form = useForm(
    { day: '', how: '' },
    { checks: { day: [is.required], how: [is.required] }, refused: act.error, keep: `refusal-served.${submissionId}` },
  );
  return (
    <>
      <RulingSheet refusal={refusal} ruling={ruling} />
      {!ruling.servedOn && (
        <form aria-label={t('refusal.serve')} {...form.sends((said) => act.mutateAsync(said))}>
          <h3>{t('refusal.serve')}</h3>
          <p>{t('refusal.serveText')}</p>
          <Field label={t('refusal.day')} help={t('refusal.dayHelp')} {...form.field('day')}>
            <input type="date" {...form.input('day')} />
          </Field>
          <Field label={t('refusal.how')} help={t('refusal.howHelp')} {...form.field('how')}>
            <input {...form.input('how')} maxLength={500} dir="auto" />
          </Field>
          <ProblemAlert problem={form.problem} goTo={form.goTo} />
          <Button primary type="submit" busy={act.isPending}>
            {t('refusal.serve')}
          </Button>
        </form>
      )}
      {ruling.petition && !ruling.petition.sentUpOn && <SendUpForm submissionId={submissionId} />}
      {ruling.petition?.sentUpOn && !ruling.outcome && <OutcomeForm submissionId={submissionId} />}
      {ruling.outcome && (
        <PaperInPage
          name={['filing', 'refusal-outcome', ruling.id]}
          title={t('refusal.appeal.outcome.title')}
          fetch={() => outcomeFile(submissionId)}
        />
      )}
      <PaperInPage name={['filing', 'refusal-file', ruling.id]} title={t('refusal.title')} fetch={() => refusalFile(submissionId)} />
    </>
  );
}

const OUTCOMES: Outcome[] = ['UPHELD', 'SET_ASIDE', 'WITHDRAWN'];

/** The clerk notes what the court of appeal decided, with its ruling. */
function OutcomeForm({ submissionId }: { submissionId: string }) {
  const { t } = useTranslation('filing');
  const is = useChecks();
  const act = useNoteOutcome(submissionId);
  const [file, setFile] = useState<File | null>(null);
  const form = useForm(
    { outcome: '' as Outcome | '', day: '', number: '' },
    {
      checks: { outcome: [is.chosen], day: [is.required], number: [is.required] },
      refused: act.error,
      keep: `refusal-outcome.${submissionId}`,
    },
  );
  return (
    <form
      aria-label={t('refusal.appeal.outcome.note')}
      {...form.sends(({ outcome, ...said }) => act.mutateAsync({ ...said, outcome: outcome as Outcome, file: file! }))}
    >
      <h3>{t('refusal.appeal.outcome.note')}</h3>
      <p>{t('refusal.appeal.outcome.noteText')}</p>
      <Choice
        legend={t('refusal.appeal.outcome.kind')}
        options={OUTCOMES.map((value) => ({ value, label: t(`refusal.appeal.outcome.${value}`) }))}
        {...form.field('outcome')}
        {...form.choice('outcome')}
      />
      <Field label={t('refusal.appeal.outcome.day')} help={t('refusal.dayHelp')} {...form.field('day')}>
        <input type="date" {...form.input('day')} />
      </Field>
      <Field label={t('refusal.appeal.outcome.number')} {...form.field('number')}>
        <input {...form.input('number')} maxLength={100} lang="zh-CN" dir="auto" />
      </Field>
      <Field label={t('refusal.appeal.outcome.file')}>
        <input type="file" accept="application/pdf" onChange={({ target }) => setFile(target.files?.[0] ?? null)} />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Button primary type="submit" busy={act.isPending} disabled={!file}>
        {t('refusal.appeal.outcome.note')}
      </Button>
    </form>
  );
}

/** The clerk notes when petition and file went up. */
function SendUpForm({ submissionId }: { submissionId: string }) {
  const { t } = useTranslation('filing');
  const is = useChecks();
  const act = useSendUpRuling(submissionId);
  const form = useForm(
    { day: '', how: '' },
    { checks: { day: [is.required], how: [is.required] }, refused: act.error, keep: `refusal-sent-up.${submissionId}` },
  );
  return (
    <form aria-label={t('refusal.appeal.sendUp')} {...form.sends((said) => act.mutateAsync(said))}>
      <h3>{t('refusal.appeal.sendUp')}</h3>
      <p>{t('refusal.appeal.sendUpText')}</p>
      <Field label={t('refusal.appeal.day')} help={t('refusal.dayHelp')} {...form.field('day')}>
        <input type="date" {...form.input('day')} />
      </Field>
      <Field label={t('refusal.appeal.how')} help={t('refusal.appeal.howHelp')} {...form.field('how')}>
        <input {...form.input('how')} maxLength={500} dir="auto" />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Button primary type="submit" busy={act.isPending}>
        {t('refusal.appeal.sendUp')}
      </Button>
    </form>
  );
}
