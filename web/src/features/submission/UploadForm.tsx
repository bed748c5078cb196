import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mayPass, Problem } from '@/api/problem';
import { ProblemAlert } from '@/api/ProblemAlert';
import { accepted, isAnyFileTaken } from '@/filing/files';
import { languageName } from '@/i18n/names';
import { megabytes } from '@/numbers';
import { Button, Field, useChecks, useForm } from '@/ui';
import { KindAndLanguage, type Said, Translator } from './DocumentFields';
import { type Kind, submissionRequests, useLimits } from './requests';
import type { DraftInHand } from './useDraft';

interface Sent extends Said {
  original: string;
  file: string;
}

const NOTHING_SAID: Sent = {
  kind: '',
  language: '',
  original: '',
  translator: '',
  certified: false,
  file: '',
};

export function UploadForm({ draft }: { draft: DraftInHand }) {
  const { t, i18n } = useTranslation(['submission', 'filing']);
  const language = i18n.resolvedLanguage ?? 'en';
  const { chosen } = useChecks();
  const [file, setFile] = useState<File | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [refused, setRefused] = useState<unknown>(null);
  const [done, setDone] = useState<string | null>(null);
  const cancel = useRef<AbortController>(undefined);
  const picker = useRef<HTMLInputElement>(null);
  const originals = draft.submission.documents.filter((document) => !document.translationOf);
  const form = useForm(NOTHING_SAID, { refused, checks: { kind: [chosen], language: [chosen], file: [chosen] } });
  const { values } = form;
  const limits = useLimits().data;
  const limit = limits?.bytesPerFile;
  const anyFile = isAnyFileTaken(limits, values.kind, Boolean(values.original));

  const choose = (next: File | null) => {
    setDone(null);
    setRefused(null);
    setFile(next);
    form.change('file', next?.name ?? '');
  };
  const clear = () => {
    setFile(null);
    form.change('file', '');
    if (!picker.current) return;
    picker.current.value = '';
    picker.current.disabled = false;
    picker.current.focus();
  };
  const translate = (id: string) => {
    const of = originals.find((document) => document.id === id);
    form.change('original', id);
    form.change('kind', of?.kind ?? '');
    // The court reads Chinese; that is what a translation of a filing is into.
    form.change('language', of ? 'zh-CN' : '');
  };
  const upload = async () => {
    setRefused(null);
    setDone(null);
    if (limit && file!.size > limit) {
      setRefused(
        new Problem({ code: 'upload-too-large', status: 413, title: t('documents.tooLarge', { limit: megabytes(limit, language) }) }),
      );
      return;
    }
    const before = new Set(draft.submission.documents.map((document) => document.id));
    const { original, translator, certified } = values;
    const said = { kind: values.kind as Kind, language: values.language, ...(original ? { translationOf: original } : {}) };
    cancel.current = new AbortController();
    setProgress(0);
    try {
      const view = await draft.act((current) =>
        submissionRequests.upload(
          current.id,
          file!,
          said,
          (sent, total) => setProgress(Math.round((sent / total) * 100)),
          cancel.current!.signal,
        ),
      );
      const added = view.documents.find((document) => !before.has(document.id));
      if (added && original) await draft.act((current) => submissionRequests.describe(current.id, { ...added, translator, certified }));
      setDone(file!.name);
      clear();
      // The next document is another one.
      (['kind', 'language', 'original', 'translator', 'certified'] as const).forEach((field) => form.change(field, NOTHING_SAID[field]));
    } catch (failure) {
      if (failure instanceof DOMException && failure.name === 'AbortError') return;
      setRefused(failure);
      // A refused file is not asked for again as it is; one that did not arrive is.
      if (!mayPass(failure)) clear();
    } finally {
      setProgress(null);
    }
  };
  return (
    <section className="card" aria-label={t('documents.add')}>
      <h2>{t('documents.add')}</h2>
      <form {...form.sends(() => void upload())}>
        <div className="grid">
          <KindAndLanguage form={form} />
          <Field label={t('documents.translationOf')} {...form.field('original')}>
            <select value={values.original} onChange={(event) => translate(event.target.value)}>
              <option value="">{t('documents.isOriginal')}</option>
              {originals.map((document) => (
                <option key={document.id} value={document.id} dir="auto">
                  {document.title} ({languageName(document.language, language)})
                </option>
              ))}
            </select>
          </Field>
        </div>
        {values.original && <Translator form={form} />}
        <Field label={t(anyFile ? 'documents.anyFile' : 'documents.file')} {...form.field('file')}>
          <input
            ref={picker}
            type="file"
            accept={accepted(limits, anyFile)}
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
        <ProblemAlert problem={form.problem} goTo={form.goTo} onRetry={mayPass(refused) ? () => void upload() : undefined} />
        <Button primary type="submit" busy={progress !== null}>
          {t('documents.upload')}
        </Button>
      </form>
    </section>
  );
}
