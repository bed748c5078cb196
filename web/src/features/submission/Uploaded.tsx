import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { DocumentLink } from '@/filing/Documents';
import type { CourtDocument } from '@/filing/requests';
import { Button, ConfirmButton, Field, useChecks, useForm } from '@/ui';
import { KindAndLanguage, type Said, Translator } from './DocumentFields';
import { type Kind, submissionRequests } from './requests';
import type { DraftInHand } from './useDraft';

interface Props {
  draft: DraftInHand;
  document: CourtDocument;
}

/** A document that is there: to open, to describe otherwise, to take out. */
export function Uploaded({ draft, document }: Props) {
  const { t } = useTranslation(['submission', 'filing']);
  const [problem, setProblem] = useState<unknown>(null);
  const [changing, setChanging] = useState(false);
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
      <Button
        small
        aria-label={t('documents.changeOne', { title: document.title })}
        aria-expanded={changing}
        onClick={() => setChanging(!changing)}
      >
        {t('documents.change')}
      </Button>{' '}
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
      {changing && <DescriptionForm draft={draft} document={document} onDone={() => setChanging(false)} />}
    </>
  );
}

/** Says what a document is, when it was said wrongly: the file stays, and need not be sent again. */
function DescriptionForm({ draft, document, onDone }: Props & { onDone: () => void }) {
  const { t } = useTranslation(['submission', 'filing']);
  const [refused, setRefused] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const { chosen, required } = useChecks();
  const form = useForm<Said & { title: string }>(
    {
      kind: document.kind,
      language: document.language,
      title: document.title,
      translator: document.translator ?? '',
      certified: document.certified,
    },
    { refused, checks: { kind: [chosen], language: [chosen], title: [required] } },
  );
  const send = async () => {
    setBusy(true);
    setRefused(null);
    try {
      const said = { ...document, ...form.values, kind: form.values.kind as Kind };
      await draft.act((current) => submissionRequests.describe(current.id, said));
      onDone();
    } catch (failure) {
      setRefused(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className="card" aria-label={t('documents.changeOne', { title: document.title })} {...form.sends(() => void send())}>
      <div className="grid">
        <KindAndLanguage form={form} />
        <Field label={t('documents.title')} {...form.field('title')}>
          <input maxLength={200} dir="auto" {...form.input('title')} />
        </Field>
      </div>
      {document.translationOf && <Translator form={form} />}
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <div className="row">
        <Button primary type="submit" busy={busy}>
          {t('documents.save')}
        </Button>
        <Button disabled={busy} onClick={onDone}>
          {t('documents.cancel')}
        </Button>
      </div>
    </form>
  );
}
