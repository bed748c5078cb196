import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, Field, useChecks, useForm } from '@/ui';
import { nameOf, type Party } from './requests';
import { useRemove, useStandingPapers } from './joiningRequests';

/** The court takes who had joined out of the case again, with reasons that the parties read. */
export function RemoveParty({ caseId, party }: { caseId: string; party: Party }) {
  const { t } = useTranslation('case');
  const [open, setOpen] = useState(false);
  return open ? (
    <LeavingForm caseId={caseId} party={party} onDone={() => setOpen(false)} />
  ) : (
    <Button small danger aria-label={t('joining.removeOne', { name: nameOf(party) })} onClick={() => setOpen(true)}>
      {t('joining.remove')}
    </Button>
  );
}

function LeavingForm({ caseId, party, onDone }: { caseId: string; party: Party; onDone: () => void }) {
  const { t } = useTranslation('case');
  const is = useChecks();
  const papers = useStandingPapers(caseId);
  const remove = useRemove(caseId, party.id);
  const form = useForm(
    { paperId: '', reasons: '' },
    { checks: { reasons: [is.required] }, refused: remove.error, keep: `party-leaves.${party.id}` },
  );
  const send = ({ paperId, reasons }: { paperId: string; reasons: string }) => remove.mutateAsync({ paperId: paperId || null, reasons });
  return (
    <form aria-label={t('joining.removeOne', { name: nameOf(party) })} {...form.sends(send, onDone)}>
      <p>{t('joining.removeText')}</p>
      <Field label={t('joining.removeBy')} {...form.field('paperId')}>
        <select {...form.input('paperId')}>
          <option value="">{t('joining.none')}</option>
          {papers.data
            ?.filter(({ state, translationOf }) => state === 'FILED' && !translationOf)
            .map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
        </select>
      </Field>
      <Field label={t('joining.reasons')} help={t('joining.reasonsHelp')} {...form.field('reasons')}>
        <textarea {...form.input('reasons')} maxLength={2000} dir="auto" />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <div className="row">
        <Button onClick={onDone}>{t('joining.cancel')}</Button>
        <Button danger type="submit" busy={remove.isPending}>
          {t('joining.remove')}
        </Button>
      </div>
    </form>
  );
}
