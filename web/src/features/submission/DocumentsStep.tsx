import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mayPass, Problem } from '@/api/problem';
import { megabytes } from '@/numbers';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, Tick, ConfirmButton, Field } from '@/ui';
import type { StepProps } from './SubmissionScreen';
import { DocumentLink } from '@/filing/Documents';
import { usePunctuation } from '@/i18n/usePunctuation';
import { documentLanguages, languageName } from '@/i18n/names';
import type { CourtDocument } from '@/filing/requests';
import { type Kind, type Step, submissionRequests, useLimits } from './requests';
import type { DraftInHand } from './useDraft';

const kinds: Kind[] = [
  'STATEMENT_OF_CLAIM',
  'IDENTITY',
  'REPRESENTATIVE_AUTHORITY',
  'POWER_OF_ATTORNEY',
  'NOTARISATION',
  'APOSTILLE',
  'CONTRACT',
  'EVIDENCE',
  'EVIDENCE_LIST',
  'SERVICE_ADDRESS',
  'OTHER',
];

/** Papers and their translations, then the chain of the power of attorney. */
export function DocumentsStep({ draft, findings }: StepProps) {
  const { t, i18n } = useTranslation(['submission', 'filing']);
  const language = i18n.resolvedLanguage ?? 'en';
  const limits = useLimits();
  const { colon } = usePunctuation();
  const { documents } = draft.submission;
  const used = documents.reduce((sum, document) => sum + document.bytes, 0);
  return (
    <>
      {limits.data && (
        <p>
          {t('documents.limits', {
            perFile: megabytes(limits.data.bytesPerFile, language),
            left: megabytes(limits.data.bytesPerSubmission - used, language),
          })}
        </p>
      )}
      <UploadForm draft={draft} limit={limits.data?.bytesPerFile} />
      <section>
        <h2>{t('filing:documents.title')}</h2>
        {documents.length === 0 && <p>{t('filing:documents.none')}</p>}
        <ul className="documents">
          {documents
            .filter((document) => !document.translationOf)
            .map((original) => (
              <li key={original.id}>
                <Uploaded draft={draft} document={original} />
                {findings
                  .filter((found) => found.field === `documents.${original.id}`)
                  .map((found) => (
                    <p key={found.code} className="field-error">
                      {found.message}
                    </p>
                  ))}
                <ul>
                  {documents
                    .filter((document) => document.translationOf === original.id)
                    .map((translation) => (
                      <li key={translation.id}>
                        {t('filing:documents.translation')}
                        {colon}
                        <Uploaded draft={draft} document={translation} />
                      </li>
                    ))}
                </ul>
              </li>
            ))}
        </ul>
      </section>
      <AttorneyChain draft={draft} />
    </>
  );
}

function Uploaded({ draft, document }: { draft: DraftInHand; document: CourtDocument }) {
  const { t } = useTranslation(['submission', 'filing']);
  const [problem, setProblem] = useState<unknown>(null);
  const remove = async () => {
    try {
      await draft.act(() => submissionRequests.remove(draft.submission.id, document.id));
      draft.write({ powerOfAttorney: draft.words.powerOfAttorney.filter((step) => step.documentId !== document.id) });
    } catch (failure) {
      setProblem(failure);
    }
  };
  return (
    <>
      <DocumentLink document={document} />{' '}
      <ConfirmButton
        small
        danger
        aria-label={t('documents.removeOne', { title: document.title })}
        title={t('documents.removeTitle')}
        ask={
          <p>
            <bdi>{document.title}</bdi>
          </p>
        }
        yes={t('filing:documents.remove')}
        onYes={() => void remove()}
      >
        {t('filing:documents.remove')}
      </ConfirmButton>
      <ProblemAlert problem={problem} />
    </>
  );
}

function UploadForm({ draft, limit }: { draft: DraftInHand; limit?: number }) {
  const { t, i18n } = useTranslation(['submission', 'filing']);
  const language = i18n.resolvedLanguage ?? 'en';
  const [kind, setKind] = useState<Kind>('STATEMENT_OF_CLAIM');
  const [written, setWritten] = useState('en');
  const [original, setOriginal] = useState('');
  const [translator, setTranslator] = useState('');
  const [certified, setCertified] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [done, setDone] = useState<string | null>(null);
  const cancel = useRef<AbortController>(undefined);
  const picker = useRef<HTMLInputElement>(null);
  const originals = draft.submission.documents.filter((document) => !document.translationOf);

  const choose = (next: File | null) => {
    setDone(null);
    setProblem(null);
    setFile(next);
  };
  const clear = () => {
    setFile(null);
    if (!picker.current) return;
    picker.current.value = '';
    picker.current.disabled = false;
    picker.current.focus();
  };
  const upload = async () => {
    if (!file) return;
    setProblem(null);
    setDone(null);
    if (limit && file.size > limit) {
      setProblem(
        new Problem({ code: 'upload-too-large', status: 413, title: t('documents.tooLarge', { limit: megabytes(limit, language) }) }),
      );
      return;
    }
    const before = new Set(draft.submission.documents.map((document) => document.id));
    const said = { kind, language: written, ...(original ? { translationOf: original } : {}) };
    cancel.current = new AbortController();
    setProgress(0);
    try {
      const view = await draft.act((current) =>
        submissionRequests.upload(
          current.id,
          file,
          said,
          (sent, total) => setProgress(Math.round((sent / total) * 100)),
          cancel.current!.signal,
        ),
      );
      const added = view.documents.find((document) => !before.has(document.id));
      if (added && original) await draft.act((current) => submissionRequests.describe(current.id, { ...added, translator, certified }));
      setDone(file.name);
      clear();
    } catch (failure) {
      if (failure instanceof DOMException && failure.name === 'AbortError') return;
      setProblem(failure);
      // A refused file is not asked for again as it is; one that did not arrive is.
      if (!mayPass(failure)) clear();
    } finally {
      setProgress(null);
    }
  };
  return (
    <section className="card" aria-label={t('documents.add')}>
      <h2>{t('documents.add')}</h2>
      <div className="grid">
        <Field label={t('documents.kind')}>
          <select value={kind} onChange={(event) => setKind(event.target.value as Kind)}>
            {kinds.map((each) => (
              <option key={each} value={each}>
                {t(`filing:kinds.${each}`)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('documents.language')}>
          <select value={written} onChange={(event) => setWritten(event.target.value)}>
            {documentLanguages.map((code) => (
              <option key={code} value={code}>
                {languageName(code, language)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('documents.translationOf')}>
          <select
            value={original}
            onChange={(event) => {
              setOriginal(event.target.value);
              const of = originals.find((document) => document.id === event.target.value);
              if (of) {
                setKind(of.kind);
                setWritten('zh-CN');
              }
            }}
          >
            <option value="">{t('documents.isOriginal')}</option>
            {originals.map((document) => (
              <option key={document.id} value={document.id} dir="auto">
                {document.title} ({languageName(document.language, language)})
              </option>
            ))}
          </select>
        </Field>
        {original && (
          <Field label={t('documents.translator')}>
            <input value={translator} maxLength={200} dir="auto" onChange={(event) => setTranslator(event.target.value)} />
          </Field>
        )}
      </div>
      {original && (
        <Tick checked={certified} onChange={setCertified}>
          {t('documents.certified')}
        </Tick>
      )}
      <Field label={t('documents.file')}>
        <input
          ref={picker}
          type="file"
          accept="application/pdf,.pdf"
          disabled={progress !== null}
          onChange={(event) => choose(event.target.files?.[0] ?? null)}
        />
      </Field>
      {progress !== null && (
        <p role="status">
          <progress max={100} value={progress} aria-label={t('documents.uploading')} /> {t('documents.progress', { percent: progress })}{' '}
          <button type="button" className="text-button" onClick={() => cancel.current?.abort()}>
            {t('documents.cancel')}
          </button>
        </p>
      )}
      {done && <p role="status">{t('documents.done', { name: done })}</p>}
      <ProblemAlert problem={problem} onRetry={mayPass(problem) ? () => void upload() : undefined} />
      <Button primary disabled={!file || progress !== null} onClick={() => void upload()}>
        {t('documents.upload')}
      </Button>
    </section>
  );
}

const chain = ['SIGNED', 'NOTARISED', 'APOSTILLED', 'LEGALISED'] as const;

/** Signed, notarised, then apostilled or legalised: each a day and the document that shows it. */
function AttorneyChain({ draft }: { draft: DraftInHand }) {
  const { t } = useTranslation(['submission', 'filing']);
  const [begun, setBegun] = useState<Partial<Record<Step['step'], Partial<Step>>>>({});
  const papers = draft.submission.documents.filter((document) => !document.translationOf);
  const factOf = (step: Step['step']): Partial<Step> => draft.words.powerOfAttorney.find((each) => each.step === step) ?? begun[step] ?? {};
  const change = (step: Step['step'], by: Partial<Step>) => {
    const fact = { ...factOf(step), ...by };
    setBegun({ ...begun, [step]: fact });
    const others = draft.words.powerOfAttorney.filter((each) => each.step !== step);
    const whole =
      fact.doneOn && fact.documentId
        ? [...others, { step, doneOn: fact.doneOn, documentId: fact.documentId, authority: fact.authority ?? '' }]
        : others;
    draft.write({ powerOfAttorney: [...whole].sort((a, b) => chain.indexOf(a.step) - chain.indexOf(b.step)) });
  };
  return (
    <section className="card">
      <h2>{t('filing:poa.title')}</h2>
      <p>{t('filing:poa.text')}</p>
      {chain.map((step) => (
        <fieldset key={step}>
          <legend>{t(`filing:poa.step.${step}`)}</legend>
          <div className="grid">
            <Field label={t('filing:poa.date', { step: t(`filing:poa.step.${step}`) })}>
              <input type="date" value={factOf(step).doneOn ?? ''} onChange={(event) => change(step, { doneOn: event.target.value })} />
            </Field>
            <Field label={t('filing:poa.document', { step: t(`filing:poa.step.${step}`) })}>
              <select value={factOf(step).documentId ?? ''} onChange={(event) => change(step, { documentId: event.target.value })}>
                <option value="">{t('filing:poa.noDocument')}</option>
                {papers.map((document) => (
                  <option key={document.id} value={document.id} dir="auto">
                    {document.title}
                  </option>
                ))}
              </select>
            </Field>
          </div>
        </fieldset>
      ))}
    </section>
  );
}
