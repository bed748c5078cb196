import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { CourtTime } from '@/time';
import { Alert, Button, Field, useChecks, useForm } from '@/ui';
import { type CourtAccount, useKeepAccount } from './requests';

const facts = ['holder', 'holderLatin', 'bank', 'bankLatin', 'number', 'bic', 'cnaps'] as const;

/** The account to which a court's fees are paid. */
export function AccountOfCourt({
  code,
  name,
  account,
  known,
}: {
  code: string;
  name: string;
  account?: CourtAccount;
  /** Whether the accounts have been read: before that nothing is said to be missing. */
  known: boolean;
}) {
  const { t } = useTranslation('staff');
  const [editing, setEditing] = useState(false);
  if (!known) return null;
  return (
    <section aria-label={t('account.title')}>
      <h3>{t('account.title')}</h3>
      {editing ? (
        <Keeping code={code} account={account} onDone={() => setEditing(false)} />
      ) : (
        <>
          {account ? (
            <>
              <dl className="facts">
                {facts
                  .filter((fact) => account[fact])
                  .map((fact) => (
                    <div key={fact}>
                      <dt>{t(`account.${fact}`)}</dt>
                      <dd>
                        <bdi translate="no">{account[fact]}</bdi>
                      </dd>
                    </div>
                  ))}
              </dl>
              <p>
                <small>
                  {t('courts.changed', { name: account.changedByName })} · <CourtTime instant={account.changedAt} />
                </small>
              </p>
            </>
          ) : (
            <p>{t('account.none')}</p>
          )}
          <Button small aria-label={t('account.edit', { court: name })} onClick={() => setEditing(true)}>
            {t('account.change')}
          </Button>
        </>
      )}
    </section>
  );
}

function Keeping({ code, account, onDone }: { code: string; account?: CourtAccount; onDone: () => void }) {
  const { t } = useTranslation('staff');
  const { required } = useChecks();
  const keep = useKeepAccount(code);
  const form = useForm(
    {
      holder: account?.holder ?? '',
      holderLatin: account?.holderLatin ?? '',
      bank: account?.bank ?? '',
      bankLatin: account?.bankLatin ?? '',
      number: account?.number ?? '',
      bic: account?.bic ?? '',
      cnaps: account?.cnaps ?? '',
    },
    {
      checks: { holder: [required], holderLatin: [required], bank: [required], bankLatin: [required], number: [required], bic: [required] },
      refused: keep.error,
    },
  );
  return (
    <form
      {...form.sends((said) => keep.mutateAsync({ ...said, cnaps: said.cnaps.trim() || null, version: account?.version ?? 0 }), onDone)}
    >
      <Alert as="open" role="note" title={t('account.warning')} />
      <div className="grid">
        {facts.map((fact) => (
          <Field key={fact} label={t(`account.${fact}`)} {...form.field(fact)}>
            <input
              {...form.input(fact)}
              maxLength={fact.startsWith('holder') || fact.startsWith('bank') ? 140 : 60}
              dir="auto"
              autoComplete="off"
            />
          </Field>
        ))}
      </div>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <div className="row">
        <Button onClick={onDone}>{t('courts.cancel')}</Button>
        <Button primary type="submit" busy={keep.isPending}>
          {t('courts.save')}
        </Button>
      </div>
    </form>
  );
}
