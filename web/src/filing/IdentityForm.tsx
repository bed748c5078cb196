import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, Choice, Field, useChecks, useForm } from '@/ui';
import type { IdentityFinding } from './requests';

const outcomes = ['VERIFIED', 'NOT_VERIFIED'] as const;
const means = ['DOCUMENTS', 'VIDEO'] as const;

/**
 * What a clerk says of who somebody is.
 *
 * @param keep under what the words are kept until they are sent
 */
export function IdentityForm({
  keep,
  busy,
  refused,
  onSend,
}: {
  keep: string;
  busy: boolean;
  refused: Error | null;
  onSend: (found: IdentityFinding) => Promise<unknown>;
}) {
  const { t } = useTranslation('filing');
  const { chosen, required } = useChecks();
  const form = useForm(
    { outcome: '' as IdentityFinding['outcome'] | '', means: '' as IdentityFinding['means'] | '', grounds: '' },
    {
      keep,
      refused,
      checks: {
        outcome: [chosen],
        means: [chosen],
        grounds: [(value, said) => ('outcome' in said && said.outcome === 'NOT_VERIFIED' ? required(value) : null)],
      },
    },
  );
  const name = t('identity.find');
  return (
    <details>
      <summary>{name}</summary>
      <form aria-label={name} {...form.sends((said) => onSend(said as IdentityFinding))}>
        <Choice
          legend={t('identity.outcome')}
          {...form.field('outcome')}
          {...form.choice('outcome')}
          options={outcomes.map((value) => ({ value, label: t(`identity.found.${value}`) }))}
        />
        <Choice
          legend={t('identity.by')}
          {...form.field('means')}
          {...form.choice('means')}
          options={means.map((value) => ({ value, label: t(`identity.means.${value}`) }))}
        />
        <Field label={t('identity.grounds')} help={t('identity.groundsHelp')} {...form.field('grounds')}>
          <textarea rows={2} maxLength={2000} {...form.input('grounds')} />
        </Field>
        <ProblemAlert problem={form.problem} goTo={form.goTo} />
        <Button type="submit" busy={busy}>
          {t('identity.send')}
        </Button>
      </form>
    </details>
  );
}
