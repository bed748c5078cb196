import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { CourtTime } from '@/time';
import { Button, ConfirmButton, Field, Money } from '@/ui';
import { isBlank } from '@/text/plainText';
import type { StepProps } from './SubmissionScreen';
import { useLodge, useSign } from './requests';

/** A typed name under one's account, then the handing over. */
export function SignStep({ draft }: StepProps) {
  const { t } = useTranslation(['submission', 'filing']);
  const { submission } = draft;
  const [name, setName] = useState('');
  const [unsaved, setUnsaved] = useState<unknown>(null);
  const sign = useSign(submission.id);
  const lodge = useLodge(submission.id);
  const navigate = useNavigate();
  const signNow = () => {
    setUnsaved(null);
    draft.act((current) => sign.mutateAsync({ name, version: current.version })).catch(setUnsaved);
  };
  const sendNow = () => {
    setUnsaved(null);
    draft
      .flush()
      .then((current) => lodge.mutateAsync(current.version))
      .then(() => navigate({ to: `/filing/${submission.id}/receipt` }))
      .catch(setUnsaved);
  };
  return (
    <>
      <section className="card">
        <h2>{t('filing:sign.title')}</h2>
        <p>{t('sign.text')}</p>
        {submission.claimAmount && (
          <p>
            {t('sign.amount')}{' '}
            <strong>
              <Money amount={submission.claimAmount} currency={submission.claimCurrency} />
            </strong>
          </p>
        )}
        {submission.signature ? (
          <p role="status">
            {t('sign.signed', { name: submission.signature.name })} <CourtTime instant={submission.signature.at} />
          </p>
        ) : (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              signNow();
            }}
          >
            <Field label={t('sign.name')}>
              <input value={name} maxLength={200} autoComplete="name" dir="auto" onChange={(event) => setName(event.target.value)} />
            </Field>
            <Button type="submit" disabled={isBlank(name)} busy={sign.isPending}>
              {t('sign.do')}
            </Button>
          </form>
        )}
      </section>
      <section className="card">
        <h2>{t('sign.sendTitle')}</h2>
        <p>{t('sign.sendText')}</p>
        <ProblemAlert problem={unsaved} />
        <ConfirmButton
          primary
          disabled={!submission.signature}
          busy={lodge.isPending}
          title={t('sign.sendTitle')}
          ask={<p>{t('sign.confirmText')}</p>}
          yes={t('sign.confirm')}
          onYes={sendNow}
        >
          {t('sign.send')}
        </ConfirmButton>
      </section>
    </>
  );
}
