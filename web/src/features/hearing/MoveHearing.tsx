import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { isBlank } from '@/text/plainText';
import { Button, Field } from '@/ui';
import { ChooseTime, NO_TIME, useChosenTime } from './ChooseTime';
import { type Hearing, useCase, useStep } from './requests';

/** Before the sitting begins the court may set another time, and says why. */
export function MoveHearing({ hearing }: { hearing: Hearing }) {
  const { t } = useTranslation('hearing');
  const [open, setOpen] = useState(false);
  return (
    <details className="card" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('move.title')}</summary>
      {open && <MoveForm hearing={hearing} done={() => setOpen(false)} />}
    </details>
  );
}

function MoveForm({ hearing, done }: { hearing: Hearing; done: () => void }) {
  const { t } = useTranslation('hearing');
  const file = useCase(hearing.caseId);
  const [chosen, choose] = useState(NO_TIME);
  const [reason, setReason, forgetReason] = useKept(`move.${hearing.id}`, '');
  const [shortReason, setShortReason, forgetShort] = useKept(`move.short.${hearing.id}`, '');
  const move = useStep(hearing.id, 'move');
  const planned = { caseId: hearing.caseId, hearingId: hearing.id, interpreters: [] };
  const { range, isShort } = useChosenTime(planned, chosen);
  const ready = !!range && !isBlank(reason) && (!isShort || !isBlank(shortReason));
  return (
    <form
      aria-label={t('move.title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        move.mutateAsync({ ...range, reason, shortNoticeReason: isShort ? shortReason : null }).then(
          () => {
            forgetReason();
            forgetShort();
            done();
          },
          () => undefined,
        );
      }}
    >
      <p>{t('move.text')}</p>
      <ProblemAlert problem={file.error} onRetry={() => file.refetch()} />
      <ChooseTime planned={planned} parties={file.data?.parties ?? []} chosen={chosen} choose={choose} />
      {isShort && (
        <Field label={t('schedule.reason')}>
          <textarea
            rows={2}
            maxLength={1000}
            required
            dir="auto"
            value={shortReason}
            onChange={(event) => setShortReason(event.target.value)}
          />
        </Field>
      )}
      <Field label={t('move.reason')}>
        <textarea rows={2} maxLength={1000} required dir="auto" value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
      <ProblemAlert problem={move.error} />
      <Button primary type="submit" busy={move.isPending} disabled={!ready}>
        {t('move.do')}
      </Button>
    </form>
  );
}
