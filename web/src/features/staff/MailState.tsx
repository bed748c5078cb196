import { useTranslation } from 'react-i18next';
import { CourtTime } from '@/time';
import { Alert } from '@/ui';
import { useMailState } from './requests';

/** Shown only when something is wrong: mails that no server takes, or that were given up. Whoever they are for has it in the inbox. */
export function MailState() {
  const { t } = useTranslation('staff');
  const { data: mail } = useMailState();
  if (!mail || (mail.refused === 0 && mail.givenUp === 0)) return null;
  return (
    <Alert as="bad" title={t('mail.title')}>
      {mail.refused > 0 && (
        <p>
          {t('mail.refused', { number: mail.refused })} {mail.oldestSince && <CourtTime instant={mail.oldestSince} />}
        </p>
      )}
      {mail.givenUp > 0 && <p>{t('mail.givenUp', { number: mail.givenUp })}</p>}
      <p>{t('mail.inbox')}</p>
    </Alert>
  );
}
