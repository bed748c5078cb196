import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { CourtTime } from '@/time';
import { Button, ConfirmDialog, Field, SaveFile } from '@/ui';
import {
  type AccountConsent,
  type ServiceRequest,
  fetchConsentSheet,
  useAccountConsents,
  useAnswerWithConsent,
  useStartInAccount,
} from './requests';

/** In whose accounts the addressee agreed to be served; one click there, and the papers have arrived. */
export function StartInAccount({ request }: { request: ServiceRequest }) {
  const { t } = useTranslation('service');
  const consents = useAccountConsents(request.id);
  const answer = useAnswerWithConsent(request, consents.data?.length ? 'EXPRESS' : undefined);
  const start = useStartInAccount(request.id);
  const [asking, setAsking] = useState<AccountConsent>();
  const [reasons, setReasons, forget] = useKept(`in-account.${request.id}`, '');
  const asks = answer.data?.answer === 'ASK';
  if (!consents.data?.length) return <ProblemAlert problem={consents.error} />;
  return (
    <section aria-label={t('account.title')}>
      <h4>{t('account.title')}</h4>
      <ul className="papers">
        {consents.data.map((consent) => (
          <li key={consent.id}>
            <bdi translate="no">{consent.name}</bdi> · {t('account.given')} <CourtTime instant={consent.givenAt} />{' '}
            <Button busy={start.isPending} disabled={answer.data?.answer === 'CLOSED'} onClick={() => setAsking(consent)}>
              {t('account.start')}
            </Button>{' '}
            <SaveFile fetch={() => fetchConsentSheet(request.caseId, consent.id)} name="confirmation.pdf">
              {t('account.sheet')}
            </SaveFile>
          </li>
        ))}
      </ul>
      <ProblemAlert problem={start.error ?? answer.error} />
      {asking && (
        <ConfirmDialog
          title={t('account.start')}
          yes={t('account.start')}
          onCancel={() => setAsking(undefined)}
          onYes={() => {
            start.mutateAsync({ consentId: asking.id, reasons: asks ? reasons : undefined }).then(forget, () => undefined);
            setAsking(undefined);
          }}
        >
          <p>{t(asks ? 'account.startAsks' : 'account.startText')}</p>
          {asks && (
            <Field label={t('electronic.reasons')} help={t('electronic.reasonsText')}>
              <textarea value={reasons} onChange={({ target }) => setReasons(target.value)} rows={3} maxLength={4000} dir="auto" />
            </Field>
          )}
        </ConfirmDialog>
      )}
    </section>
  );
}
