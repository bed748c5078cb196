import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { SignInAtIssuer } from '@/app/SignInAtIssuer';
import { newcomer, useWays } from '@/app/issuer';
import { LanguageOptions } from '@/i18n/LanguageOptions';
import { useLawWords } from '@/i18n/useLawWords';
import { browserZone, ZoneOptions } from '@/time';
import { Button, Field, useChecks, useForm } from '@/ui';
import { WhatRoleCan } from './parts';
import { type Invitation, useInvitation, useJoin } from './requests';

/** What the gateway asks of a password, in characters. */
const SHORTEST_PASSWORD = 12;

/** Where the link of an invitation leads. The code stands behind the #, so it reaches no server log; reading it uses nothing up. */
export default function JoinScreen() {
  const { t } = useTranslation('staff');
  const code = useLocation({ select: (location) => location.hash });
  const invitation = useInvitation(code);
  const ways = useWays();
  if (ways.isPending || (code && invitation.isPending)) return <Pending />;
  if (!invitation.data) {
    return (
      <Screen title={t('join.title')} narrow>
        {code ? <ProblemAlert problem={invitation.error} /> : <p role="alert">{t('join.noCode')}</p>}
      </Screen>
    );
  }
  return <Join code={code} invitation={invitation.data} />;
}

function Join({ code, invitation }: { code: string; invitation: Invitation }) {
  const { t, i18n } = useTranslation('staff');
  const say = useLawWords();
  const join = useJoin();
  const issuer = useWays().data?.issuer;
  const arrived = newcomer.current();
  const is = useChecks();
  const form = useForm(
    { name: invitation.name, password: '', locale: i18n.resolvedLanguage ?? 'en', zone: browserZone() },
    { checks: { name: [is.required], password: issuer ? [] : [is.required, is.atLeast(SHORTEST_PASSWORD)] }, refused: join.error },
  );
  if (join.isSuccess) {
    return (
      <Screen title={t('join.done')} lead={issuer ? undefined : t('join.doneText', { email: invitation.email })} narrow>
        <LinkButton to="/sign-in" primary>
          {t('join.signIn')}
        </LinkButton>
      </Screen>
    );
  }
  return (
    <Screen title={t('join.title')} lead={issuer ? undefined : t('join.lead')} narrow>
      <dl className="facts">
        <dt>{t('email')}</dt>
        <dd>
          <bdi>{invitation.email}</bdi>
        </dd>
        <dt>{t('roleLabel')}</dt>
        <dd>
          {t(`role.${invitation.role}`)}
          <div>
            <small>
              <WhatRoleCan role={invitation.role} />
            </small>
          </div>
        </dd>
        <dt>{t('court')}</dt>
        <dd>
          {invitation.court ? `${say(invitation.court, 'court', invitation.court.code)} (${invitation.court.code})` : t('everyCourt')}
        </dd>
      </dl>
      {issuer && !arrived && <SignInAtIssuer issuer={issuer} next="/join" hash={code} />}
      {(!issuer || arrived) && (
        <form
          {...form.sends(({ password, ...words }) =>
            join.mutate({ code, ...words, ...(issuer ? { newcomer: arrived?.code } : { password }) }),
          )}
        >
          <Field label={t('name')} help={t('join.nameHelp')} {...form.field('name')}>
            <input {...form.input('name')} autoComplete="name" dir="auto" maxLength={200} />
          </Field>
          {!issuer && (
            <Field label={t('join.password')} help={t('join.passwordHelp')} {...form.field('password')}>
              <input {...form.input('password')} type="password" autoComplete="new-password" dir="ltr" maxLength={200} />
            </Field>
          )}
          <Field label={t('join.language')} {...form.field('locale')}>
            <select {...form.input('locale')}>
              <LanguageOptions />
            </select>
          </Field>
          <Field label={t('join.zone')} help={t('join.zoneHelp')} {...form.field('zone')}>
            <select {...form.input('zone')}>
              <ZoneOptions />
            </select>
          </Field>
          <ProblemAlert problem={form.problem} goTo={form.goTo} />
          <Button primary type="submit" busy={join.isPending}>
            {t('join.do')}
          </Button>
        </form>
      )}
    </Screen>
  );
}
