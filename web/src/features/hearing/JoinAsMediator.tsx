import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, Field, useChecks, useForm } from '@/ui';
import { useJoinAsMediator } from './requests';

/** For whoever is in a court's register of mediators: the code from the clerk joins their account to the entry. */
export function JoinAsMediator() {
  const { t } = useTranslation('hearing');
  const { required } = useChecks();
  const join = useJoinAsMediator();
  // a code is a secret until it is used: it is not kept
  const form = useForm({ code: '' }, { refused: join.error, checks: { code: [required] } });
  return (
    <details>
      <summary>{t('mediators.joinTitle')}</summary>
      <form
        aria-label={t('mediators.joinTitle')}
        {...form.sends(async ({ code }) => {
          await join.mutateAsync({ code });
        })}
      >
        <Field label={t('code.field')} {...form.field('code')}>
          <input {...form.input('code')} dir="ltr" maxLength={200} autoComplete="off" spellCheck={false} />
        </Field>
        <ProblemAlert problem={form.problem} goTo={form.goTo} />
        <Button primary type="submit" busy={join.isPending}>
          {t('mediators.joinDo')}
        </Button>
      </form>
      <p aria-live="polite">{join.data && t('mediators.joined', { name: join.data.name, body: join.data.body })}</p>
    </details>
  );
}
