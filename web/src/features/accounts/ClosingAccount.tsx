import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { useSignOut } from '@/app/useSignOut';
import { CourtTime, LastCourtDay } from '@/time';
import { Alert, Button, ConfirmButton, Tick } from '@/ui';
import { type Ahead, useCloseAccount, useClosing } from './requests';

/** A party leaves: first what goes on without the account, then the closing itself, asked for once more. */
export function ClosingAccount() {
  const { t } = useTranslation('accounts');
  const [begun, setBegun] = useState(false);
  return (
    <section aria-labelledby="closing-title">
      <h2 id="closing-title">{t('closing.title')}</h2>
      <p>{t('closing.lead')}</p>
      {begun ? <Steps onStop={() => setBegun(false)} /> : <Button onClick={() => setBegun(true)}>{t('closing.see')}</Button>}
    </section>
  );
}

function Steps({ onStop }: { onStop: () => void }) {
  const ahead = useClosing();
  return (
    <>
      <ProblemAlert problem={ahead.error} onRetry={() => void ahead.refetch()} />
      {ahead.isPending && <Pending />}
      {ahead.data && <WhatGoesOn ahead={ahead.data} onStop={onStop} />}
    </>
  );
}

function WhatGoesOn({ ahead, onStop }: { ahead: Ahead; onStop: () => void }) {
  const { t } = useTranslation('accounts');
  const [known, setKnown] = useState(false);
  const close = useCloseAccount();
  const signOut = useSignOut();
  const navigate = useNavigate();
  const isWarned = ahead.dates.length > 0;
  const leave = async () => {
    await signOut();
    await navigate({ to: '/closed' });
  };
  return (
    <>
      <ul>
        <li>{t('closing.stays')}</li>
        <li>{t('closing.goes')}</li>
        <li>{t('closing.told')}</li>
      </ul>
      <h3>{t('closing.cases')}</h3>
      {ahead.cases.length === 0 ? (
        <p>{t('closing.noCases')}</p>
      ) : (
        <ul>
          {ahead.cases.map((each) => (
            <li key={each.caseId}>
              <a href={`/cases/${each.caseId}`}>
                <bdi translate="no">{each.number ?? each.caseId}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
      {isWarned && (
        <Alert as="open" title={t('closing.dates')}>
          <ul>
            {ahead.dates.map((each) => (
              <li key={`${each.path} ${each.lastDay ?? each.startsAt}`}>
                <a href={each.path}>{t(each.kind === 'HEARING' ? 'closing.hearing' : 'closing.period')}</a>{' '}
                {each.reference && <bdi translate="no">{each.reference}</bdi>} {each.lastDay && <LastCourtDay date={each.lastDay} />}
                {each.startsAt && <CourtTime instant={each.startsAt} />}
              </li>
            ))}
          </ul>
          <p>{t('closing.datesText')}</p>
          <Tick checked={known} onChange={setKnown}>
            {t('closing.known')}
          </Tick>
        </Alert>
      )}
      <ProblemAlert problem={close.error} />
      <div className="row">
        <Button onClick={onStop}>{t('closing.stop')}</Button>
        <ConfirmButton
          danger
          busy={close.isPending}
          disabled={isWarned && !known}
          title={t('closing.do')}
          ask={<p>{t('closing.ask')}</p>}
          yes={t('closing.do')}
          onYes={() => close.mutate(known, { onSuccess: () => void leave() })}
        >
          {t('closing.do')}
        </ConfirmButton>
      </div>
    </>
  );
}
