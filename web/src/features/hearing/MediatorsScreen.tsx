import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { documentLanguages, languageName } from '@/i18n/names';
import { usePunctuation } from '@/i18n/usePunctuation';
import { isBlank } from '@/text/plainText';
import { Button, Citation, ConfirmButton, Field, Mark, MoreButton, Tick } from '@/ui';
import { type Mediator, useAddMediator, useMediatorCode, useMediators, useRestoreMediator, useSuspendMediator } from './requests';
import './hearing.css';

const ORIGINS = ['MAINLAND', 'HONG_KONG', 'MACAO', 'TAIWAN', 'ABROAD'] as const;
const TYPED = ['name', 'body', 'fields'] as const;
const MOST_LANGUAGES = 10;

/** The register of mediators that the reader's court keeps; a clerk adds, suspends and gives codes. */
export default function MediatorsScreen() {
  const { t } = useTranslation('hearing');
  const list = useMediators();
  const clerk = !!useAccount()?.groups.includes('clerk');
  return (
    <Screen title={t('mediators.title')} lead={t('mediators.lead')}>
      <ProblemAlert problem={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <Pending />}
      {list.lines?.length === 0 && <p>{t('mediators.empty')}</p>}
      <ul className="plain">
        {list.lines?.map((each) => (
          <li key={each.id}>
            <Entry mediator={each} clerk={clerk} />
          </li>
        ))}
      </ul>
      <MoreButton of={list} />
      {clerk && <Add />}
    </Screen>
  );
}

function Entry({ mediator, clerk }: { mediator: Mediator; clerk: boolean }) {
  const { t, i18n } = useTranslation('hearing');
  const { comma } = usePunctuation();
  const reader = i18n.resolvedLanguage ?? 'en';
  const { suspensionReason: suspended, hasAccount } = mediator;
  return (
    <article className="card" aria-label={mediator.name}>
      <h2>
        <bdi translate="no">{mediator.name}</bdi>
      </h2>
      <p>
        <Mark as={suspended ? 'bad' : hasAccount ? 'good' : 'open'}>
          {suspended ? t('mediators.suspended', { reason: suspended }) : t(hasAccount ? 'mediators.works' : 'mediators.noAccount')}
        </Mark>{' '}
        <Mark>{t(`mediators.${mediator.origin}`)}</Mark>
      </p>
      <p>
        <bdi>{mediator.body}</bdi> · {mediator.languages.map((code) => languageName(code, reader)).join(comma)}
        {mediator.fields && (
          <>
            {' · '}
            <bdi>{mediator.fields}</bdi>
          </>
        )}
      </p>
      {clerk && <Code mediator={mediator} />}
      {clerk && (suspended ? <Restore mediator={mediator} /> : <Suspend mediator={mediator} />)}
    </article>
  );
}

function Code({ mediator }: { mediator: Mediator }) {
  const { t } = useTranslation('hearing');
  const give = useMediatorCode(mediator.id);
  const title = t('mediators.code', { who: mediator.name });
  return (
    <>
      <ConfirmButton
        small
        busy={give.isPending}
        title={title}
        ask={<p>{t('mediators.codeText')}</p>}
        yes={t('code.giveDo')}
        onYes={() => give.mutate()}
      >
        {title}
      </ConfirmButton>
      {give.data && (
        <p className="code" dir="ltr" aria-live="polite">
          {give.data.code}
        </p>
      )}
      <ProblemAlert problem={give.error} />
    </>
  );
}

function Suspend({ mediator }: { mediator: Mediator }) {
  const { t } = useTranslation('hearing');
  const [reason, setReason] = useState('');
  const suspend = useSuspendMediator(mediator.id);
  const title = t('mediators.suspend', { who: mediator.name });
  return (
    <details>
      <summary>{title}</summary>
      <Field label={t('mediators.suspendReason')}>
        <input maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} dir="auto" />
      </Field>
      <Button danger busy={suspend.isPending} disabled={isBlank(reason)} onClick={() => suspend.mutate({ reason: reason.trim() })}>
        {title}
      </Button>
      <ProblemAlert problem={suspend.error} />
    </details>
  );
}

function Restore({ mediator }: { mediator: Mediator }) {
  const { t } = useTranslation('hearing');
  const restore = useRestoreMediator(mediator.id);
  return (
    <>
      <Button small busy={restore.isPending} onClick={() => restore.mutate()}>
        {t('mediators.restore', { who: mediator.name })}
      </Button>
      <ProblemAlert problem={restore.error} />
    </>
  );
}

const EMPTY = { name: '', body: '', fields: '', origin: 'MAINLAND' as (typeof ORIGINS)[number], languages: [] as string[] };

function Add() {
  const { t, i18n } = useTranslation('hearing');
  const [wish, setWish] = useState(EMPTY);
  const add = useAddMediator();
  const reader = i18n.resolvedLanguage ?? 'en';
  const ready = !isBlank(wish.name) && !isBlank(wish.body) && wish.languages.length > 0;
  return (
    <section className="card" aria-label={t('mediators.add')}>
      <h2>
        {t('mediators.add')} <Citation law="OM 6" />
      </h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready)
            add.mutateAsync({ ...wish, name: wish.name.trim(), body: wish.body.trim(), fields: wish.fields.trim() || null }).then(
              () => setWish(EMPTY),
              () => undefined,
            );
        }}
      >
        {TYPED.map((field) => (
          <Field key={field} label={t(`mediators.${field}`)}>
            <input
              maxLength={field === 'fields' ? 500 : 200}
              value={wish[field]}
              onChange={(event) => setWish({ ...wish, [field]: event.target.value })}
              dir="auto"
            />
          </Field>
        ))}
        <Field label={t('mediators.origin')} help={t('mediators.originHelp')}>
          <select value={wish.origin} onChange={(event) => setWish({ ...wish, origin: event.target.value as typeof wish.origin })}>
            {ORIGINS.map((each) => (
              <option key={each} value={each}>
                {t(`mediators.${each}`)}
              </option>
            ))}
          </select>
        </Field>
        <fieldset>
          <legend>{t('mediators.languages')}</legend>
          {documentLanguages.map((code) => {
            const at = wish.languages.indexOf(code);
            return (
              <Tick
                key={code}
                checked={at >= 0}
                onChange={(on) =>
                  setWish({
                    ...wish,
                    languages: on ? [...wish.languages, code].slice(0, MOST_LANGUAGES) : wish.languages.filter((each) => each !== code),
                  })
                }
              >
                {languageName(code, reader)} {at >= 0 && `(${at + 1})`}
              </Tick>
            );
          })}
        </fieldset>
        <ProblemAlert problem={add.error} />
        <Button primary type="submit" busy={add.isPending} disabled={!ready}>
          {t('mediators.addDo')}
        </Button>
      </form>
    </section>
  );
}
