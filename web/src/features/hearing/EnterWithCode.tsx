import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, Field, useChecks, useForm } from '@/ui';
import { useSeatCode } from './requests';

/** For whoever was called to be heard: the code from the court gives the seat, and leads to the hearing. */
export function EnterWithCode() {
  const { t } = useTranslation('hearing');
  const go = useNavigate();
  const { required } = useChecks();
  const redeem = useSeatCode();
  // a code is a secret until it is used: it is not kept
  const form = useForm({ code: '' }, { refused: redeem.error, checks: { code: [required] } });
  const enter = async (code: string) => {
    const { hearingId } = await redeem.mutateAsync({ code });
    await go({ to: '/hearings/$hearingId', params: { hearingId } });
  };
  return (
    <details>
      <summary>{t('code.title')}</summary>
      <p>{t('code.lead')}</p>
      <form aria-label={t('code.title')} {...form.sends(({ code }) => enter(code))}>
        <Field label={t('code.field')} {...form.field('code')}>
          <input {...form.input('code')} dir="ltr" maxLength={200} autoComplete="off" spellCheck={false} />
        </Field>
        <ProblemAlert problem={form.problem} goTo={form.goTo} />
        <Button primary type="submit" busy={redeem.isPending}>
          {t('code.do')}
        </Button>
      </form>
    </details>
  );
}
