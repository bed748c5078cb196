import { useTranslation } from 'react-i18next';
import { base64 } from '@/proof/bytes';
import { algorithmOf } from '@/proof/note';
import { decimal } from '@/numbers';
import { CourtTime } from '@/time';
import { Alert } from '@/ui';
import { type FingerprintedKey, type PublicLog, type SigningKey, type Witness, useClosedLogs, usePublicLog } from './requests';

/** One log: its newest signed state, its keys, and who watches it. */
export function LogCard({ address }: { address: string }) {
  return (
    <>
      <Asked address={address} />
      <ClosedLogs before={address} />
    </>
  );
}

/** What was logged before stays to be read where it was. */
function ClosedLogs({ before }: { before: string }) {
  const { t } = useTranslation('log');
  const closed = useClosedLogs(before);
  return closed.data?.map(({ origin, address }) => (
    <details key={address}>
      <summary>
        {t('closed')} <bdi translate="no">{origin}</bdi>
      </summary>
      <Asked address={address} closed />
    </details>
  ));
}

function Asked({ address, closed = false }: { address: string; closed?: boolean }) {
  const { t } = useTranslation('log');
  const asked = usePublicLog(address);
  if (asked.isError) return <Alert as="bad" title={t('unread', { address })} />;
  if (!asked.data) return null;
  return <Read log={asked.data} closed={closed} />;
}

function Read({ log, closed }: { log: PublicLog; closed: boolean }) {
  const { t, i18n } = useTranslation('log');
  const size = decimal(String(log.state.size), i18n.resolvedLanguage ?? 'en');
  return (
    <section aria-label={log.state.origin}>
      <h2>
        <bdi>{log.state.origin}</bdi>
      </h2>
      {!log.signed && <Alert as="bad" title={t('unsigned')} />}
      <dl className="facts">
        <dt>{t('entries')}</dt>
        <dd>{size}</dd>
        {log.signedAt && (
          <>
            <dt>{t('signedAt')}</dt>
            <dd>
              <CourtTime instant={log.signedAt} />
            </dd>
          </>
        )}
        <dt>{t('root')}</dt>
        <dd>
          <code dir="ltr" translate="no" className="digest">
            {base64(log.state.root)}
          </code>
        </dd>
        <dt>{t('watched')}</dt>
        <dd>{t(`quorum.${log.quorum}`, { seen: log.witnesses.filter((each) => each.cosignedAt).length, known: log.witnesses.length })}</dd>
      </dl>
      <p className="row">
        <a href={`${log.address}/checkpoint`}>{t('checkpoint')}</a> <a href={`${log.address}/policy`}>{t('policy')}</a>{' '}
        <a href={`${log.address}/keys`}>{t('keyHistory')}</a>
      </p>
      <p>
        {t('tiles')} <code dir="ltr" translate="no" className="command">{`${log.address}/tile/<L>/<N>[.p/<W>]`}</code>
      </p>
      <Keys keys={log.keys} closed={closed} />
      <Witnesses witnesses={log.witnesses} />
    </section>
  );
}

function Keys({ keys, closed }: { keys: SigningKey[]; closed: boolean }) {
  const { t, i18n } = useTranslation('log');
  return (
    <>
      <h3>{t('keys')}</h3>
      <ul>
        {keys.map(({ key, replaced }) => (
          <li key={key.id}>
            <KeyName of={key} />{' '}
            {replaced ? (
              <>
                {t('replaced', { size: decimal(String(replaced.size), i18n.resolvedLanguage ?? 'en') })} <CourtTime instant={replaced.at} />
              </>
            ) : (
              t(closed ? 'signedLast' : 'signsNow')
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Witnesses({ witnesses }: { witnesses: Witness[] }) {
  const { t } = useTranslation('log');
  if (witnesses.length === 0) return null;
  return (
    <>
      <h3>{t('witnesses')}</h3>
      <ul>
        {witnesses.map(({ key, cosignedAt }) => (
          <li key={key.id}>
            <bdi translate="no">{key.name}</bdi> <KeyName of={key} />{' '}
            {cosignedAt ? (
              <>
                {t('cosignedAt')} <CourtTime instant={cosignedAt} />
              </>
            ) : (
              t('notCosigned')
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function KeyName({ of }: { of: FingerprintedKey }) {
  return (
    <>
      <bdi>
        {algorithmOf(of)} {of.id}
      </bdi>{' '}
      <code dir="ltr" translate="no" className="digest">
        {`SHA-256 ${of.fingerprint}`}
      </code>
    </>
  );
}
