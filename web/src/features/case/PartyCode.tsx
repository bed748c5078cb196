import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Alert, ConfirmButton } from '@/ui';
import { type Party, useGiveCode } from './requests';

/** A clerk gives a party that stands at the counter the code with which its account joins the case. */
export function PartyCode({ caseId, party }: { caseId: string; party: Party }) {
  const { t } = useTranslation('case');
  const give = useGiveCode(caseId, party.id);
  const name = party.originalName || party.latinName || party.chineseName;
  return (
    <div>
      <ProblemAlert problem={give.error} />
      {give.data ? (
        <Alert as="good" title={t('code.is', { party: name })}>
          <p>
            <strong className="digest" dir="ltr">
              {give.data.code}
            </strong>
          </p>
          <p>{t('code.once')}</p>
        </Alert>
      ) : (
        <ConfirmButton
          small
          busy={give.isPending}
          title={t('code.give', { party: name })}
          ask={<p>{t('code.ask')}</p>}
          yes={t('code.yes')}
          onYes={() => give.mutate()}
        >
          {t('code.give', { party: name })}
        </ConfirmButton>
      )}
    </div>
  );
}
