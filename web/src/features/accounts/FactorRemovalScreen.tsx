import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Screen } from '@/app/Screen';
import { Button, Field, useChecks, useForm } from '@/ui';
import { useRemoveFactor } from './requests';

/** For operators: somebody lost the app and the recovery codes, and has shown who they are. */
export default function FactorRemovalScreen() {
  const { t } = useTranslation('accounts');
  const remove = useRemoveFactor();
  const is = useChecks();
  const form = useForm<{ email: string; check: 'IN_PERSON' | 'BY_VIDEO' | '' }>(
    { email: '', check: '' },
    { checks: { email: [is.required, is.email], check: [is.chosen] }, refused: remove.error },
  );
  return (
    <Screen title={t('removal.title')} lead={t('removal.lead')} narrow>
      <form
        {...form.sends(({ email, check }) => {
          if (check) remove.mutate({ email, check });
        })}
      >
        <Field label={t('removal.email')} {...form.field('email')}>
          <input {...form.input('email')} type="email" autoComplete="off" dir="ltr" maxLength={254} />
        </Field>
        <Field label={t('removal.check')} help={t('removal.checkHelp')} {...form.field('check')}>
          <select {...form.input('check')}>
            <option value="">{t('removal.choose')}</option>
            <option value="IN_PERSON">{t('removal.IN_PERSON')}</option>
            <option value="BY_VIDEO">{t('removal.BY_VIDEO')}</option>
          </select>
        </Field>
        <ProblemAlert problem={form.problem} goTo={form.goTo} />
        <Button danger type="submit" busy={remove.isPending}>
          {t('factor.takeOff')}
        </Button>
      </form>
      <p role="status" className="below-form">
        {remove.isSuccess && t('removal.done')}
      </p>
    </Screen>
  );
}
