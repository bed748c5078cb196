import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { usePunctuation } from '@/i18n/usePunctuation';
import { isBlank } from '@/text/plainText';
import { CourtDate, CourtTime } from '@/time';
import { Button, Field, Mark } from '@/ui';
import { Written } from '@/written';
import { type Exhibit, useNoteOriginal } from './evidenceRequests';

/** What the court saw of the original, and for a clerk or a judge of the case the form that notes it. */
export function OriginalShown({ caseId, exhibit }: { caseId: string; exhibit: Exhibit }) {
  const { t } = useTranslation('case');
  const { colon, stop } = usePunctuation();
  const [open, setOpen] = useState(false);
  return (
    <>
      {exhibit.originalsShown.map((shown, nth) => (
        <div key={shown.id}>
          <p>
            <Mark as={shown.agrees ? 'good' : 'bad'}>{t(shown.agrees ? 'evidence.original.agreed' : 'evidence.original.differed')}</Mark>{' '}
            {nth > 0 && <Mark as="open">{t('evidence.superseded')}</Mark>}{' '}
            <small>
              {t('evidence.original.on')} <CourtDate date={shown.shownOn} />
              {stop}
              {t('evidence.original.by')}
              {colon}
              <bdi>{shown.shownBy}</bdi>
              {stop}
              {t('evidence.original.notedBy')}
              {colon}
              <bdi translate="no">{shown.notedByName}</bdi> <CourtTime instant={shown.notedAt} />
            </small>
          </p>
          {shown.remark && <Written text={shown.remark} />}
        </div>
      ))}
      {exhibit.mayNoteOriginal && (
        <>
          <Button
            small
            aria-expanded={open}
            aria-label={t('evidence.original.noteOne', { title: exhibit.paper.title })}
            onClick={() => setOpen(!open)}
          >
            {t('evidence.original.note')}
          </Button>
          {open && <NoteForm caseId={caseId} exhibit={exhibit} onDone={() => setOpen(false)} />}
        </>
      )}
    </>
  );
}

interface NoteFormProps {
  caseId: string;
  exhibit: Exhibit;
  onDone: () => void;
}

/** Whether the copy agrees is not chosen beforehand. */
function NoteForm({ caseId, exhibit, onDone }: NoteFormProps) {
  const { t } = useTranslation('case');
  const note = useNoteOriginal(caseId, exhibit.paper.id);
  const [shownOn, setShownOn] = useState('');
  const [shownBy, setShownBy, forgetShownBy] = useKept(`original-by.${exhibit.paper.id}`, '');
  const [agrees, setAgrees] = useState<boolean>();
  const [remark, setRemark, forgetRemark] = useKept(`original.${exhibit.paper.id}`, '');
  const whole = shownOn && !isBlank(shownBy) && agrees !== undefined && (agrees || !isBlank(remark));
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (agrees === undefined) return;
    note.mutateAsync({ noted: exhibit.originalsShown.length, shownOn, shownBy, agrees, remark: isBlank(remark) ? null : remark }).then(
      () => {
        forgetShownBy();
        forgetRemark();
        onDone();
      },
      () => undefined,
    );
  };
  return (
    <form className="card" onSubmit={send} aria-label={t('evidence.original.noteOne', { title: exhibit.paper.title })}>
      <p>{t('evidence.original.lead')}</p>
      <Field label={t('evidence.original.on')} help={t('evidence.original.onHelp')}>
        <input type="date" value={shownOn} onChange={(event) => setShownOn(event.target.value)} />
      </Field>
      <Field label={t('evidence.original.by')}>
        <input type="text" maxLength={200} dir="auto" value={shownBy} onChange={(event) => setShownBy(event.target.value)} />
      </Field>
      <Field label={t('evidence.original.copy')}>
        <select
          value={agrees === undefined ? '' : String(agrees)}
          onChange={(event) => setAgrees(event.target.value === '' ? undefined : event.target.value === 'true')}
        >
          <option value="">{t('evidence.choose')}</option>
          <option value="true">{t('evidence.original.agrees')}</option>
          <option value="false">{t('evidence.original.differs')}</option>
        </select>
      </Field>
      <Field label={t('evidence.original.remark')} help={t('evidence.original.remarkHelp')}>
        <textarea rows={3} maxLength={2000} dir="auto" value={remark} onChange={(event) => setRemark(event.target.value)} />
      </Field>
      <ProblemAlert problem={note.error} />
      <Button primary type="submit" busy={note.isPending} disabled={!whole}>
        {t('evidence.original.send')}
      </Button>
    </form>
  );
}
