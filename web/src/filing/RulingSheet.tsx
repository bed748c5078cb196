import { useTranslation } from 'react-i18next';
import { CourtDate, CourtTime } from '@/time';
import { Citation, LastDay, Mark } from '@/ui';
import { Written } from '@/written';
import { usePunctuation } from '@/i18n/usePunctuation';
import type { Refusal, Ruling } from './refusal';

/** A ground with its article; whether that is only recalled is for the court to know until it has decided. */
export function GroundWords({ ground, decided = false }: { ground: Refusal['grounds'][number]; decided?: boolean }) {
  const { t } = useTranslation('app');
  return (
    <>
      {ground.text} <Citation law={ground.article} />{' '}
      {ground.confidence !== 'VERIFIED' && !decided && <Mark as="open">{t('derivation.recalled')}</Mark>}
    </>
  );
}

/** What a ruling says that no case is registered, and until when it can be appealed. */
export function RulingSheet({ refusal, ruling }: { refusal: Refusal; ruling: Ruling }) {
  const { t } = useTranslation('filing');
  return (
    <>
      <dl className="facts">
        <dt>{t('refusal.reference')}</dt>
        <dd>
          <bdi>{ruling.reference}</bdi>
        </dd>
        <dt>{t('refusal.grounds')}</dt>
        <dd>
          <ul>
            {refusal.grounds
              .filter((ground) => ruling.grounds.includes(ground.code))
              .map((ground) => (
                <li key={ground.code}>
                  <GroundWords ground={ground} decided={!!ruling.issuedAt} />
                </li>
              ))}
          </ul>
        </dd>
        <dt>{t('refusal.findings')}</dt>
        <dd>
          <Written text={ruling.findings} />
        </dd>
        <dt>{t('refusal.draftedBy')}</dt>
        <dd>
          <bdi translate="no">{ruling.draftedByName}</bdi>
        </dd>
        {ruling.issuedAt && (
          <>
            <dt>{t('refusal.decidedBy')}</dt>
            <dd>
              <bdi translate="no">{ruling.decidedByName}</bdi> · <CourtTime instant={ruling.issuedAt} />
            </dd>
            <dt>{t('refusal.checkCode')}</dt>
            <dd>
              <bdi>{ruling.checkCode}</bdi>
            </dd>
          </>
        )}
        <dt>{t('refusal.appealCourt')}</dt>
        <dd>
          <bdi lang="zh-CN">{ruling.appealCourt}</bdi>
        </dd>
        {ruling.servedOn && (
          <>
            <dt>{t('refusal.servedOn')}</dt>
            <dd>
              <CourtDate date={ruling.servedOn} /> · {ruling.servedHow ? <bdi>{ruling.servedHow}</bdi> : t('refusal.receivedHere')}
            </dd>
          </>
        )}
      </dl>
      {ruling.appeal ? (
        <LastDay label={t('refusal.appealBy')} derivation={ruling.appeal} />
      ) : (
        <p>{t('refusal.appealWithin', { count: refusal.appealDays })}</p>
      )}
      {refusal.mayAppeal && <p className="help">{t('refusal.howToAppeal')}</p>}
      {ruling.petition && <Petition petition={ruling.petition} />}
      {ruling.outcome && <Decided outcome={ruling.outcome} />}
    </>
  );
}

/** What the court of appeal decided. */
function Decided({ outcome }: { outcome: NonNullable<Ruling['outcome']> }) {
  const { t } = useTranslation('filing');
  return (
    <section aria-label={t('refusal.appeal.outcome.title')}>
      <h3>{t('refusal.appeal.outcome.title')}</h3>
      <p role="status">{t(`refusal.appeal.outcome.${outcome.kind}`)}</p>
      <p>
        <bdi lang="zh-CN">{outcome.number}</bdi> · {t('refusal.appeal.outcome.on')} <CourtDate date={outcome.on} />
      </p>
    </section>
  );
}

/** With which the filer appealed, and whether it went up. */
function Petition({ petition }: { petition: NonNullable<Ruling['petition']> }) {
  const { t } = useTranslation('filing');
  const { colon } = usePunctuation();
  return (
    <section aria-label={t('refusal.appeal.title')}>
      <h3>{t('refusal.appeal.title')}</h3>
      <p>
        <CourtTime instant={petition.madeAt} /> · <bdi translate="no">{petition.madeByName}</bdi>
      </p>
      <p>
        {t('refusal.appeal.requests')}
        {colon}
      </p>
      <Written text={petition.requests} />
      <p>
        {t('refusal.appeal.reasons')}
        {colon}
      </p>
      <Written text={petition.reasons} />
      {petition.sentUpOn ? (
        <p>
          {t('refusal.appeal.sentUp')} <CourtDate date={petition.sentUpOn} /> · <bdi>{petition.sentUpHow}</bdi>
        </p>
      ) : (
        <p role="status">{t('refusal.appeal.waits')}</p>
      )}
    </section>
  );
}
