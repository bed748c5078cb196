import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, Field, useForm } from '@/ui';
import { type PartyConsent, useStep } from './requests';

const GROUNDS = ['TOO_LATE', 'DELAY'] as const;

/** The judge finds that a consent was taken back too late, or to delay: it holds on. */
export function HoldToConsent({ hearingId, party }: { hearingId: string; party: PartyConsent }) {
  const { t } = useTranslation('hearing');
  const refusal = useStep(hearingId, 'consent/withdrawal/refusal');
  const form = useForm(
    { ground: 'TOO_LATE', reason: '' },
    { refused: refusal.error, keep: `withdrawal-refusal.${hearingId}.${party.partyId}` },
  );
  const name = t('consent.refuseWithdrawal', { name: party.name });
  return (
    <details>
      <summary>{name}</summary>
      <form aria-label={name} {...form.sends(({ ground, reason }) => refusal.mutateAsync({ partyId: party.partyId, ground, reason }))}>
        <p>{t('consent.refuseWithdrawalText')}</p>
        <Field label={t('courtroom.ground')} {...form.field('ground')}>
          <select {...form.input('ground')}>
            {GROUNDS.map((ground) => (
              <option key={ground} value={ground}>
                {t(`consent.${ground}`)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('courtroom.reason')} {...form.field('reason')}>
          <textarea {...form.input('reason')} required maxLength={1000} rows={2} dir="auto" />
        </Field>
        <ProblemAlert problem={form.problem} goTo={form.goTo} />
        <Button type="submit" busy={refusal.isPending}>
          {t('courtroom.do')}
        </Button>
      </form>
    </details>
  );
}
