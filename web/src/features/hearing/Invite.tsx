import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { bestLanguage, languages } from '@/i18n/languages';
import { CourtTime, ZoneOptions } from '@/time';
import { Button, Field, useChecks, useForm } from '@/ui';
import { type SeatInvitation, useStep } from './requests';

/** The court tells a witness or an expert of the hearing by mail, in their language and time. The code goes another way. */
export function Invite({ hearingId, spoken, invitation }: { hearingId: string; spoken: string; invitation: SeatInvitation }) {
  const { t } = useTranslation('hearing');
  const is = useChecks();
  const { seat, name, address, language, zone, invitedAt } = invitation;
  const send = useStep(hearingId, `seats/${seat}/invitation`);
  const form = useForm(
    {
      address: address ?? '',
      language: language ?? bestLanguage([spoken]),
      zone: zone ?? '',
    },
    { checks: { address: [is.required, is.email] }, refused: send.error, keep: `invitation.${hearingId}.${seat}` },
  );
  return (
    <details>
      <summary>{t('invite.title', { who: name })}</summary>
      {invitedAt && (
        <p>
          {t('invite.sent')} <bdi dir="ltr">{address}</bdi> · <CourtTime instant={invitedAt} />
        </p>
      )}
      <p>{t('invite.text')}</p>
      <form
        aria-label={t('invite.title', { who: name })}
        {...form.sends(({ address: to, language: written, zone: own }) =>
          send.mutateAsync({ address: to.trim(), language: written, zone: own || null }).then(form.forget),
        )}
      >
        <Field label={t('invite.address')} {...form.field('address')}>
          <input {...form.input('address')} type="email" dir="ltr" maxLength={254} autoComplete="off" />
        </Field>
        <Field label={t('invite.language')}>
          <select {...form.input('language')}>
            {languages.map((each) => (
              <option key={each.code} value={each.code} lang={each.code}>
                {each.name}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('invite.zone')} help={t('invite.zoneHelp')}>
          <select {...form.input('zone')}>
            <option value="">{t('invite.noZone')}</option>
            <ZoneOptions />
          </select>
        </Field>
        <Button type="submit" busy={send.isPending}>
          {t(invitedAt ? 'invite.again' : 'invite.do')}
        </Button>
        <ProblemAlert problem={form.problem} goTo={form.goTo} />
      </form>
    </details>
  );
}
