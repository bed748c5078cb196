import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, Field, useChecks, useForm } from '@/ui';
import { type Attempt, usePrompt, useSms } from './requests';

/** Reminds the addressee by text message, where the court has a provider; elsewhere there is nothing of it. */
export function PromptForm({ attempt, telephone }: { attempt: Attempt; telephone: string }) {
  const { t } = useTranslation('service');
  const [open, setOpen] = useState(false);
  const sms = useSms();
  const prompt = usePrompt(attempt);
  const is = useChecks();
  const form = useForm({ telephone }, { checks: { telephone: [is.required] }, refused: prompt.error, keep: `prompt.${attempt.id}` });
  if (!sms.data?.on) return null;
  if (!open) return <Button onClick={() => setOpen(true)}>{t('prompt.title')}</Button>;
  return (
    <form
      {...form.sends(
        ({ telephone }) => prompt.mutateAsync(telephone),
        () => setOpen(false),
      )}
      aria-label={t('prompt.title')}
    >
      <Field label={t('prompt.telephone')} help={t('prompt.text')} {...form.field('telephone')}>
        <input {...form.input('telephone')} type="tel" maxLength={40} dir="ltr" autoComplete="off" />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <div className="row">
        <Button primary type="submit" busy={prompt.isPending}>
          {t('prompt.do')}
        </Button>
        <Button onClick={() => setOpen(false)}>{t('app:cancel')}</Button>
      </div>
    </form>
  );
}
