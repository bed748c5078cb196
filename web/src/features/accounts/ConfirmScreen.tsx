import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { Screen } from '@/app/Screen';
import { Button } from '@/ui';
import { useConfirm } from './requests';

/**
 * Where the link of the confirmation mail leads. The code stands behind the #, so it reaches no server log, and a button
 * is pressed by a person, so a mail scanner that opens links does not use it up.
 */
export default function ConfirmScreen() {
  const { t } = useTranslation('accounts');
  const confirm = useConfirm();
  const code = useLocation({ select: (location) => location.hash });
  if (confirm.isSuccess) {
    return (
      <Screen title={t('confirm.done')} lead={t('confirm.doneText')} narrow>
        <LinkButton to="/sign-in" primary>
          {t('signIn.do')}
        </LinkButton>
      </Screen>
    );
  }
  return (
    <Screen title={t('confirm.title')} lead={t('confirm.lead')} narrow>
      <ProblemAlert problem={confirm.error} />
      <Button primary busy={confirm.isPending} disabled={!code} onClick={() => confirm.mutate(code)}>
        {t('confirm.do')}
      </Button>
      {!code && <p role="alert">{t('confirm.noCode')}</p>}
    </Screen>
  );
}
