import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import type { components } from '@/api/generated/gateway';
import { Pending } from '@/app/Pending';
import { CourtTime } from '@/time';
import { Alert, Button, Field, copyText, useChecks, useForm } from '@/ui';
import { useBeginFactor, useConfirmFactor, useRenewCodes, useSecondFactor, useTakeOffFactor } from './requests';

type Card = components['schemas']['AppCard'];

/** An app that shows codes, asked for beside the password: set up, taken off, and the recovery codes that stand for it. */
export function OwnSecondFactor() {
  const { t } = useTranslation('accounts');
  const factor = useSecondFactor();
  const [codes, setCodes] = useState<string[]>();
  if (factor.data && !factor.data.offered && !factor.data.since) return null;
  return (
    <section aria-labelledby="factor-title">
      <h2 id="factor-title">{t('factor.title')}</h2>
      <p>{t('factor.lead')}</p>
      <ProblemAlert problem={factor.error} onRetry={() => void factor.refetch()} />
      {factor.isPending && <Pending />}
      {codes && <RecoveryCodes codes={codes} />}
      {factor.data?.since && (
        <>
          <dl className="facts">
            <dt>{t('factor.since')}</dt>
            <dd>
              <CourtTime instant={factor.data.since} />
            </dd>
            <dt>{t('factor.left')}</dt>
            <dd>{factor.data.recoveryCodesLeft}</dd>
          </dl>
          <Change onCodes={setCodes} />
        </>
      )}
      {factor.data && !factor.data.since && <SetUp onCodes={setCodes} />}
    </section>
  );
}

function SetUp({ onCodes }: { onCodes: (codes: string[]) => void }) {
  const { t } = useTranslation('accounts');
  const begin = useBeginFactor();
  const is = useChecks();
  const form = useForm({ password: '' }, { checks: { password: [is.required] }, refused: begin.error });
  if (begin.data) return <Confirm card={begin.data} onCodes={onCodes} />;
  return (
    <form {...form.sends(({ password }) => begin.mutate(password))}>
      <Field label={t('factor.password')} {...form.field('password')}>
        <input {...form.input('password')} type="password" autoComplete="current-password" dir="ltr" />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Button type="submit" busy={begin.isPending}>
        {t('factor.setUp')}
      </Button>
    </form>
  );
}

function Confirm({ card, onCodes }: { card: Card; onCodes: (codes: string[]) => void }) {
  const { t } = useTranslation('accounts');
  const confirm = useConfirmFactor();
  const is = useChecks();
  const form = useForm({ code: '' }, { checks: { code: [is.required] }, refused: confirm.error });
  return (
    <>
      <p>{t('factor.scan')}</p>
      <svg className="qr" role="img" aria-label={t('factor.picture')} viewBox={`0 0 ${card.size} ${card.size}`} shapeRendering="crispEdges">
        <rect width={card.size} height={card.size} fill="#fff" />
        <path d={card.picture} fill="#000" />
      </svg>
      <p>
        <a href={card.uri}>{t('factor.open')}</a>
      </p>
      <p>{t('factor.type')}</p>
      <p className="digest" dir="ltr" translate="no">
        {card.secret.replace(/(.{4})(?=.)/g, '$1 ')}
      </p>
      <form {...form.sends((said) => confirm.mutate(said, { onSuccess: ({ codes }) => onCodes(codes) }))}>
        <Field label={t('factor.first')} {...form.field('code')}>
          <input {...form.input('code')} inputMode="numeric" autoComplete="one-time-code" dir="ltr" maxLength={20} />
        </Field>
        <ProblemAlert problem={form.problem} goTo={form.goTo} />
        <Button primary type="submit" busy={confirm.isPending}>
          {t('factor.switchOn')}
        </Button>
      </form>
    </>
  );
}

function Change({ onCodes }: { onCodes: (codes: string[] | undefined) => void }) {
  const { t } = useTranslation('accounts');
  const [what, setWhat] = useState<'codes' | 'off'>();
  const renew = useRenewCodes();
  const takeOff = useTakeOffFactor();
  const is = useChecks();
  const form = useForm(
    { password: '', code: '' },
    { checks: { password: [is.required], code: [is.required] }, refused: what === 'off' ? takeOff.error : renew.error },
  );
  const close = () => {
    form.change('password', '');
    form.change('code', '');
    setWhat(undefined);
  };
  if (!what) {
    return (
      <p>
        <Button onClick={() => setWhat('codes')}>{t('factor.newCodes')}</Button>{' '}
        <Button danger onClick={() => setWhat('off')}>
          {t('factor.takeOff')}
        </Button>
      </p>
    );
  }
  return (
    <form
      {...form.sends((said) => {
        if (what === 'off') takeOff.mutate(said, { onSuccess: () => onCodes(undefined) });
        else
          renew.mutate(said, {
            onSuccess: ({ codes }) => {
              onCodes(codes);
              close();
            },
          });
      })}
    >
      <p>{t(what === 'off' ? 'factor.takeOffText' : 'factor.newCodesText')}</p>
      <Field label={t('factor.password')} {...form.field('password')}>
        <input {...form.input('password')} type="password" autoComplete="current-password" dir="ltr" />
      </Field>
      <Field label={t('factor.code')} help={t('factor.codeHelp')} {...form.field('code')}>
        <input {...form.input('code')} autoComplete="one-time-code" dir="ltr" spellCheck={false} maxLength={40} />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Button type="submit" danger={what === 'off'} busy={renew.isPending || takeOff.isPending}>
        {t(what === 'off' ? 'factor.takeOff' : 'factor.newCodes')}
      </Button>{' '}
      <Button onClick={close}>{t('factor.leave')}</Button>
    </form>
  );
}

function RecoveryCodes({ codes }: { codes: string[] }) {
  const { t } = useTranslation('accounts');
  const [copied, setCopied] = useState(false);
  return (
    <Alert as="good" title={t('factor.codesTitle')}>
      <p>{t('factor.codesText')}</p>
      <ol>
        {codes.map((code) => (
          <li key={code} className="digest" dir="ltr" translate="no">
            {code}
          </li>
        ))}
      </ol>
      <Button onClick={() => void copyText(codes.join('\n')).then(() => setCopied(true))}>{t('factor.copy')}</Button>
      <p role="status">{copied && t('factor.copied')}</p>
    </Alert>
  );
}
