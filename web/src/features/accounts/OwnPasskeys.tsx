import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { CourtTime } from '@/time';
import { Button, ConfirmButton, Field, useChecks, useForm } from '@/ui';
import { useMakePasskey, usePasskeys, useRemovePasskey, whyNoPasskeys } from './passkeys';

/** Somebody's passkeys: each with its name, added and removed. */
export function OwnPasskeys() {
  const { t } = useTranslation('accounts');
  const own = usePasskeys();
  const remove = useRemovePasskey();
  const why = own.data?.offered ? whyNoPasskeys() : 'off';
  return (
    <section aria-labelledby="passkeys-title">
      <h2 id="passkeys-title">{t('passkey.title')}</h2>
      <p>{t('passkey.lead')}</p>
      <ProblemAlert problem={own.error} onRetry={() => void own.refetch()} />
      <ProblemAlert problem={remove.error} />
      {own.isPending && <Pending />}
      {own.data?.offered && own.data.passkeys.length === 0 && <p>{t('passkey.none')}</p>}
      {own.data && own.data.passkeys.length > 0 && (
        <ul className="papers">
          {own.data.passkeys.map(({ id, name, madeAt, lastUsedAt }) => (
            <li key={id}>
              <p>
                <bdi translate="no">{name}</bdi>
              </p>
              <dl className="facts">
                <dt>{t('passkey.made')}</dt>
                <dd>
                  <CourtTime instant={madeAt} />
                </dd>
                <dt>{t('passkey.used')}</dt>
                <dd>{lastUsedAt ? <CourtTime instant={lastUsedAt} /> : t('passkey.never')}</dd>
              </dl>
              <ConfirmButton
                small
                busy={remove.isPending}
                title={t('passkey.remove')}
                ask={<p>{t('passkey.removeAsk', { name })}</p>}
                yes={t('passkey.remove')}
                onYes={() => remove.mutate(id)}
              >
                {t('passkey.remove')}
              </ConfirmButton>
            </li>
          ))}
        </ul>
      )}
      {own.data && (why ? <p>{t(`passkey.${why}`)}</p> : <Add />)}
    </section>
  );
}

function Add() {
  const { t } = useTranslation('accounts');
  const make = useMakePasskey();
  const is = useChecks();
  const form = useForm({ name: '' }, { checks: { name: [is.required] }, refused: make.error });
  const added = () => form.change('name', '');
  return (
    <form {...form.sends(({ name }) => make.mutate(name, { onSuccess: added }))}>
      <Field label={t('passkey.name')} help={t('passkey.nameHelp')} {...form.field('name')}>
        <input {...form.input('name')} maxLength={60} dir="auto" />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Button type="submit" busy={make.isPending}>
        {t('passkey.add')}
      </Button>
    </form>
  );
}
