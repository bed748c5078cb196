import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { Field, type useForm } from '@/ui';

const codeOf = (failure: unknown) => (failure instanceof Problem ? failure.code : undefined);

/** Whether the account asks for a second factor, from the first answer that said so on; that answer is no refusal to be shown. */
export function useAskedFactor(failure: unknown) {
  const [asked, setAsked] = useState(false);
  const needed = codeOf(failure) === 'second-factor-needed';
  if (needed && !asked) setAsked(true);
  return { asked, refused: needed ? null : failure };
}

/** Where a code of the app, or a recovery code, is typed. It takes the focus when it comes. */
export function FactorField({ form }: { form: ReturnType<typeof useForm<{ password: string; secondFactor: string }>> }) {
  const { t } = useTranslation('accounts');
  const goTo = form.goTo('secondFactor');
  // eslint-disable-next-line react-hooks/exhaustive-deps -- when it comes, and not again while somebody is elsewhere in the form
  useEffect(() => goTo?.(), []);
  return (
    <Field label={t('factor.code')} help={t('factor.codeHelp')} {...form.field('secondFactor')}>
      <input {...form.input('secondFactor')} autoComplete="one-time-code" dir="ltr" spellCheck={false} maxLength={40} />
    </Field>
  );
}
