import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Screen } from '@/app/Screen';
import { LanguageOptions } from '@/i18n/LanguageOptions';
import { Button, Field, useChecks, useForm } from '@/ui';
import { CourtOptions, RoleOptions, WhatRoleCan } from './parts';
import { type Role, isOfACourt, useInvite } from './requests';

/** An operator invites somebody by mail. What the role can do today is said beside the choice. */
export default function InviteScreen() {
  const { t, i18n } = useTranslation('staff');
  const invite = useInvite();
  const navigate = useNavigate();
  const is = useChecks();
  const form = useForm<{ email: string; name: string; role: Role | ''; court: string; locale: string }>(
    { email: '', name: '', role: '', court: '', locale: i18n.resolvedLanguage ?? 'en' },
    { checks: { email: [is.required, is.email], name: [is.required], role: [is.chosen] }, refused: invite.error },
  );
  const { role } = form.values;
  return (
    <Screen title={t('invite.title')} lead={t('invite.lead')} narrow>
      <form
        {...form.sends(({ role: chosen, court, ...rest }) =>
          invite.mutate(
            { ...rest, role: chosen as Role, court: isOfACourt(chosen as Role) ? court || null : null },
            { onSuccess: (invited) => void navigate({ to: `/people/${invited.id}` }) },
          ),
        )}
      >
        <Field label={t('name')} {...form.field('name')}>
          <input {...form.input('name')} autoComplete="off" dir="auto" maxLength={200} />
        </Field>
        <Field label={t('email')} help={t('invite.emailHelp')} {...form.field('email')}>
          <input {...form.input('email')} type="email" autoComplete="off" dir="ltr" maxLength={254} />
        </Field>
        <Field label={t('roleLabel')} help={<WhatRoleCan role={role} />} {...form.field('role')}>
          <select {...form.input('role')}>
            <option value="">{t('choose')}</option>
            <RoleOptions />
          </select>
        </Field>
        {role && isOfACourt(role) && (
          <Field label={t('court')} {...form.field('court')}>
            <select {...form.input('court')}>
              <option value="">{t('choose')}</option>
              <CourtOptions />
            </select>
          </Field>
        )}
        <Field label={t('invite.language')} {...form.field('locale')}>
          <select {...form.input('locale')}>
            <LanguageOptions />
          </select>
        </Field>
        <ProblemAlert problem={form.problem} goTo={form.goTo} />
        <Button primary type="submit" busy={invite.isPending}>
          {t('invite.do')}
        </Button>
      </form>
    </Screen>
  );
}
