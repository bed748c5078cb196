import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { ProblemAlert } from '@/api/ProblemAlert';
import { accepted, isAnyFileTaken, standsAlone } from '@/filing/files';
import { Photographs } from '@/filing/photographs/Photographs';
import { isPhotograph, photographsTaken, usePhotographs } from '@/filing/photographs/usePhotographs';
import { languageName } from '@/i18n/names';
import { megabytes } from '@/numbers';
import { Button, Field, Tick, useChecks, useForm } from '@/ui';
import { KindAndLanguage, type Said, Translator } from './DocumentFields';
import { type Description, GuessNote } from './guess/GuessNote';
import { useGuess } from './guess/useGuess';
import { type Kind, useLimits } from './requests';
import type { ComingFiles } from './useComing';
import type { DraftInHand } from './useDraft';

interface Sent extends Said, Description {
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
  const photographs = usePhotographs();
  const [asOne, setAsOne] = useState(false);
  const [drawing, setDrawing] = useState(false);
  const [refused, setRefused] = useState<unknown>(null);
  const picker = useRef<HTMLInputElement>(null);
  const originals = draft.submission.documents.filter(standsAlone);
  const form = useForm(NOTHING_SAID, { refused, checks: { kind: [chosen], language: [chosen], file: [chosen] } });
  const { values } = form;
  const limits = useLimits().data;
  const limit = limits?.bytesPerFile;
  const guess = useGuess(files);
  const anyFile = isAnyFileTaken(limits, values.kind, Boolean(values.original));
  const arePhotographs = files.length > 0 && files.every(isPhotograph);
  // What is no evidence is read, printed and served, for which it is a PDF; of evidence the filer says.
  const joined = arePhotographs && (!anyFile || asOne);

  const choose = (next: File[]) => {
    setRefused(null);
    setFiles(next);
    photographs.choose(next);
    form.change('file', next.map((each) => each.name).join());
  };
  /** Where the last of them is taken away, others are chosen. */
  const changePages = (next: typeof photographs.pictures) => {
    photographs.change(next);
    if (next.length === 0) clear();
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
  const take = (proposal: Partial<Description>) => {
    if (proposal.original) translate(proposal.original);
    if (proposal.kind) form.change('kind', proposal.kind);
    if (proposal.language) form.change('language', proposal.language);
  };
  const upload = async () => {
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
    if (original && !joined && files.length > 1) {
      setRefused(new Problem({ code: 'one-translation', status: 422, title: t('documents.oneTranslation') }));
      return;
    }
    const said = { kind: values.kind as Kind, language: values.language, translator, certified };
    if (joined) {
      setDrawing(true);
      try {
        const pdf = await photographs.asPdf();
        coming.beginPages(pdf, { ...said, ...(original ? { translationOf: original } : {}) }, photographs.beside);
      } catch (unreadable) {
        setRefused(unreadable);
        return;
      } finally {
        setDrawing(false);
      }
    } else {
      coming.begin(files, { ...said, ...(original ? { translationOf: original } : {}) });
    }
    clear();
    // The next document is another one.
    (['kind', 'language', 'original', 'translator', 'certified'] as const).forEach((field) => form.change(field, NOTHING_SAID[field]));
  };
  return (
    <section className="card" aria-label={t('documents.add')}>
      <h2>{t('documents.add')}</h2>
      <form {...form.sends(upload)}>
        <Field label={t(anyFile ? 'documents.anyFile' : 'documents.file')} {...form.field('file')}>
          <input
            ref={picker}
            type="file"
            accept={anyFile ? accepted(limits, true) : `${accepted(limits, false)},${photographsTaken}`}
            multiple
            onChange={(event) => choose([...(event.target.files ?? [])])}
          />
        </Field>
        <GuessNote guess={guess} said={values} documents={draft.submission.documents} onUse={take} />
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
        {arePhotographs && anyFile && (
          <Tick checked={asOne} onChange={setAsOne}>
            {t('filing:photographs.asOne')}
          </Tick>
        )}
        {joined && <Photographs {...photographs} onChange={changePages} />}
        {!joined && files.length > 1 && <p>{t('documents.several', { count: files.length })}</p>}
        <ProblemAlert problem={form.problem} goTo={form.goTo} />
        <Button primary type="submit" busy={drawing}>
          {t('documents.upload')}
        </Button>
      </form>
    </section>
  );
}
