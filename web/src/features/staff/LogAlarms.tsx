import { useTranslation } from 'react-i18next';
import { CourtTime } from '@/time';
import { Alert } from '@/ui';
import { usePunctuation } from '@/i18n/usePunctuation';
import { LOGS, type Standing, useStanding } from './requests';

/** Shown only when something is wrong with an evidence log: it is not signed, contradicted, not cosigned or not stamped. */
export function LogAlarms() {
  return LOGS.map((address) => <LogAlarm key={address} address={address} />);
}

function LogAlarm({ address }: { address: string }) {
  const { t } = useTranslation('staff');
  const { data: standing, isError } = useStanding(address);
  if (!isError && (!standing || isWell(standing))) return null;
  return (
    <Alert as="bad" title={t('logs.title')}>
      <p>
        {isError && t('logs.unread')}{' '}
        <code dir="ltr" translate="no">
          {address}
        </code>
      </p>
      {standing && <Found standing={standing} />}
    </Alert>
  );
}

function Found({ standing: { unsignedSince, contradiction, witnesses, unstampedSince } }: { standing: Standing }) {
  const { t } = useTranslation('staff');
  const { comma, stop } = usePunctuation();
  return (
    <>
      {unsignedSince && (
        <p>
          {t('logs.unsigned')} <CourtTime instant={unsignedSince} />
          {stop}
          {t('logs.waits')}
        </p>
      )}
      {contradiction && (
        <>
          <p>{t('logs.contradicted')}</p>
          <Said words={contradiction} />
        </>
      )}
      {witnesses.map(({ name, since, forked, said }) => (
        <div key={name}>
          <p>
            {t(forked ? 'logs.forked' : 'logs.behind')} <bdi translate="no">{name}</bdi>
            {comma}
            {t('logs.since')} <CourtTime instant={since} />
          </p>
          <Said words={said} />
        </div>
      ))}
      {unstampedSince && (
        <p>
          {t('logs.unstamped')} <CourtTime instant={unstampedSince} />
          {stop}
          {t('logs.withoutTime')}
        </p>
      )}
    </>
  );
}

/** As the program says it, for whoever mends it. */
const Said = ({ words }: { words: string }) => (
  <p lang="en" dir="ltr">
    {words}
  </p>
);

const isWell = ({ unsignedSince, contradiction, witnesses, unstampedSince }: Standing) =>
  !unsignedSince && !contradiction && !unstampedSince && witnesses.length === 0;
