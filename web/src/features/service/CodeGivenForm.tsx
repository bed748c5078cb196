import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, Choice, Field, useChecks, useForm } from '@/ui';
import { type Attempt, type CodeGiven, useCodeGiven } from './requests';

const ways = ['TELEPHONE', 'LETTER', 'IN_PERSON', 'AGREED_CONTACT'] as const;

/** Records that the addressee has the access code. At a confirmed address the papers arrive by that. */
export function CodeGivenForm({ attempt }: { attempt: Attempt }) {
  const { t } = useTranslation('service');
  const [open, setOpen] = useState(false);
  const give = useCodeGiven(attempt);
  const is = useChecks();
  const form = useForm(
    { way: '' as CodeGiven['way'] | '', note: '' },
    { checks: { way: [is.chosen], note: [is.required] }, refused: give.error, keep: `code-given.${attempt.id}` },
  );
  if (!open) return <Button onClick={() => setOpen(true)}>{t('codeGiven.title')}</Button>;
  return (
    <form
      {...form.sends(
        ({ way, note }) => give.mutateAsync({ way: way as CodeGiven['way'], note }),
        () => setOpen(false),
      )}
      aria-label={t('codeGiven.title')}
    >
      <Choice
        legend={t('codeGiven.way')}
        help={attempt.standing === 'CONFIRMED' ? t('codeGiven.counts') : undefined}
        {...form.field('way')}
        {...form.choice('way')}
        options={ways.map((way) => ({ value: way, label: t(`codeGiven.by.${way}`) }))}
      />
      <Field label={t('codeGiven.note')} {...form.field('note')}>
        <textarea {...form.input('note')} rows={2} maxLength={2000} dir="auto" />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <div className="row">
        <Button primary type="submit" busy={give.isPending}>
          {t('codeGiven.do')}
        </Button>
        <Button onClick={() => setOpen(false)}>{t('app:cancel')}</Button>
      </div>
    </form>
  );
}
