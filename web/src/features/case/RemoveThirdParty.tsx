import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, Field, useChecks, useForm } from '@/ui';
import { nameOf, type Party } from './requests';
import { useRemove, useStandingPapers } from './thirdPartyRequests';

/** The court takes a third party out of the case again, with reasons that the parties read. */
export function RemoveThirdParty({ caseId, party }: { caseId: string; party: Party }) {
  const { t } = useTranslation('case');
  const [open, setOpen] = useState(false);
  return open ? (
    <LeavingForm caseId={caseId} party={party} onDone={() => setOpen(false)} />
  ) : (
    <Button small danger aria-label={t('thirdParty.removeOne', { name: nameOf(party) })} onClick={() => setOpen(true)}>
      {t('thirdParty.remove')}
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
    { checks: { reasons: [is.required] }, refused: remove.error, keep: `third-party-leaves.${party.id}` },
  );
  const send = ({ paperId, reasons }: { paperId: string; reasons: string }) => remove.mutateAsync({ paperId: paperId || null, reasons });
  return (
    <form aria-label={t('thirdParty.removeOne', { name: nameOf(party) })} {...form.sends(send, onDone)}>
      <p>{t('thirdParty.removeText')}</p>
      <Field label={t('thirdParty.removeBy')} {...form.field('paperId')}>
        <select {...form.input('paperId')}>
          <option value="">{t('thirdParty.none')}</option>
          {papers.data
            ?.filter(({ state, translationOf }) => state === 'FILED' && !translationOf)
            .map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
        </select>
      </Field>
      <Field label={t('thirdParty.reasons')} help={t('thirdParty.reasonsHelp')} {...form.field('reasons')}>
        <textarea {...form.input('reasons')} maxLength={2000} dir="auto" />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <div className="row">
        <Button onClick={onDone}>{t('thirdParty.cancel')}</Button>
        <Button danger type="submit" busy={remove.isPending}>
          {t('thirdParty.remove')}
        </Button>
      </div>
    </form>
  );
}
