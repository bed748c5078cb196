import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { MoreButton } from '@/ui';
import { useSettleUnmatched, useUnmatchedMail } from './requests';
import { MailList } from './ReturnedMail';

/** For an operator: returned mail that names no message of the courts. */
export default function UnmatchedMailScreen() {
  const { t } = useTranslation('service');
  const mail = useUnmatchedMail();
  const settle = useSettleUnmatched();
  return (
    <Screen title={t('unmatched.title')} lead={t('unmatched.lead')}>
      <p className="help">{t('returned.anybody')}</p>
      <ProblemAlert problem={mail.error} onRetry={() => void mail.refetch()} />
      <ProblemAlert problem={settle.error} />
      {mail.isPending && <Pending />}
      {mail.lines?.length === 0 && <p>{t('unmatched.none')}</p>}
      {mail.lines && <MailList lines={mail.lines} settle={(id) => settle.mutate(id)} />}
      <MoreButton of={mail} />
    </Screen>
  );
}
