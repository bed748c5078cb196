import { useTranslation } from 'react-i18next';
import { Button, Field, useForm } from '@/ui';
import { ProblemAlert } from '@/api/ProblemAlert';
import { type PartyConsent, useStep } from './requests';

const GROUNDS = [
  'NO_CONSENT',
  'SERVED_BY_PUBLICATION',
  'NO_MEANS',
  'CHECK_ON_THE_SPOT',
  'COMPLEX',
  'STATE_SECRETS',
  'SOCIAL_IMPACT',
  'OTHER',
] as const;

/** The judge decides that a party comes to the courtroom, and the others go on online. */
export function ToTheCourtroom({ hearingId, party }: { hearingId: string; party: PartyConsent }) {
  const { t } = useTranslation('hearing');
  const decision = useStep(hearingId, 'courtroom');
  const form = useForm({ ground: 'NO_CONSENT', reason: '' }, { refused: decision.error, keep: `courtroom.${hearingId}.${party.partyId}` });
  return (
    <details>
      <summary>{t('courtroom.decide', { name: party.name })}</summary>
      <form
        aria-label={t('courtroom.decide', { name: party.name })}
        {...form.sends(({ ground, reason }) => decision.mutateAsync({ partyId: party.partyId, ground, reason }))}
      >
        <p>{t('courtroom.means')}</p>
        <Field label={t('courtroom.ground')} {...form.field('ground')}>
          <select {...form.input('ground')}>
            {GROUNDS.map((ground) => (
              <option key={ground} value={ground}>
                {t(`courtroom.${ground}`)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('courtroom.reason')} {...form.field('reason')}>
          <textarea {...form.input('reason')} required maxLength={1000} rows={2} dir="auto" />
        </Field>
        <ProblemAlert problem={form.problem} goTo={form.goTo} />
        <Button type="submit" busy={decision.isPending}>
          {t('courtroom.do')}
        </Button>
      </form>
    </details>
  );
}
