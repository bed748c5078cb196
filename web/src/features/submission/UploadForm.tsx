import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { ProblemAlert } from '@/api/ProblemAlert';
import { accepted, isAnyFileTaken } from '@/filing/files';
import { languageName } from '@/i18n/names';
import { megabytes } from '@/numbers';
import { Button, Field, useChecks, useForm } from '@/ui';
import { KindAndLanguage, type Said, Translator } from './DocumentFields';
import { type Kind, useLimits } from './requests';
import type { ComingFiles } from './useComing';
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

/** Chooses files and says what they are; how they come is {@link ComingList}. */
export function UploadForm({ draft, coming }: { draft: DraftInHand; coming: ComingFiles }) {
  const { t, i18n } = useTranslation(['submission', 'filing']);
  const language = i18n.resolvedLanguage ?? 'en';
  const { chosen } = useChecks();
  const [files, setFiles] = useState<File[]>([]);
  const [refused, setRefused] = useState<unknown>(null);
  const picker = useRef<HTMLInputElement>(null);
  const originals = draft.submission.documents.filter((document) => !document.translationOf);
  const form = useForm(NOTHING_SAID, { refused, checks: { kind: [chosen], language: [chosen], file: [chosen] } });
  const { values } = form;
  const limits = useLimits().data;
  const limit = limits?.bytesPerFile;
  const anyFile = isAnyFileTaken(limits, values.kind, Boolean(values.original));

  const choose = (next: File[]) => {
    setRefused(null);
    setFiles(next);
    form.change('file', next.map((each) => each.name).join());
  };
  const clear = () => {
    choose([]);
    if (!picker.current) return;
    picker.current.value = '';
    picker.current.focus();
  };
  const translate = (id: string) => {
    const of = originals.find((document) => document.id === id);
    form.change('original', id);
    form.change('kind', of?.kind ?? '');
    // The court reads Chinese; that is what a translation of a filing is into.
    form.change('language', of ? 'zh-CN' : '');
  };
  const upload = () => {
    const tooLarge = files.find((each) => limit && each.size > limit);
    if (tooLarge) {
      setRefused(
        new Problem({
          code: 'upload-too-large',
          status: 413,
          title: t('documents.tooLarge', { limit: megabytes(limit!, language) }),
          detail: tooLarge.name,
        }),
      );
      return;
    }
    const { original, translator, certified } = values;
    coming.begin(files, {
      kind: values.kind as Kind,
      language: values.language,
      ...(original ? { translationOf: original } : {}),
      translator,
      certified,
    });
    clear();
    // The next document is another one.
    (['kind', 'language', 'original', 'translator', 'certified'] as const).forEach((field) => form.change(field, NOTHING_SAID[field]));
  };
  return (
    <section className="card" aria-label={t('documents.add')}>
      <h2>{t('documents.add')}</h2>
      <form {...form.sends(upload)}>
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
            multiple={!values.original}
            onChange={(event) => choose([...(event.target.files ?? [])])}
          />
        </Field>
        {files.length > 1 && <p>{t('documents.several', { count: files.length })}</p>}
        <ProblemAlert problem={form.problem} goTo={form.goTo} />
        <Button primary type="submit">
          {t('documents.upload')}
        </Button>
      </form>
    </section>
  );
}
