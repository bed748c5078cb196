import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { Screen } from '@/app/Screen';
import { Button } from '@/ui';
import { useConfirmAddress } from './requests';

/** Where the link of the mail to a new address leads; as on {@link ConfirmScreen}, a person presses the button. */
export default function AddressScreen() {
  const { t } = useTranslation('accounts');
  const confirm = useConfirmAddress();
  const code = useLocation({ select: (location) => location.hash });
  if (confirm.isSuccess) {
    return (
      <Screen title={t('address.done')} lead={t('address.doneText')} narrow>
        <LinkButton to="/profile" primary>
          {t('address.account')}
        </LinkButton>
      </Screen>
    );
  }
  return (
    <Screen title={t('address.title')} lead={t('address.lead')} narrow>
      <ProblemAlert problem={confirm.error} />
      <Button primary busy={confirm.isPending} disabled={!code} onClick={() => confirm.mutate(code)}>
        {t('address.do')}
      </Button>
      {!code && <p role="alert">{t('confirm.noCode')}</p>}
    </Screen>
  );
}
