import { useTranslation } from 'react-i18next';
import { CourtTime } from '@/time';
import { CaseNumber, Citation, LawName, Mark, Money, Names } from '@/ui';
import { Office } from './Office';
import { PeriodToAct } from './parts';
import type { Delivery } from './requests';

const roles = ['PLAINTIFF', 'DEFENDANT', 'THIRD_PARTY'] as const;
const abouts = ['SILENCE', 'REFUSAL', 'REQUEST'] as const;

/** Which court serves, who sues whom for what, and what counts as service. */
export function DeliveryHead({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation('service');
  const zone = delivery.addressee.zone ?? undefined;
  const claim = delivery.documents.some(({ kind }) => kind === 'STATEMENT_OF_CLAIM');
  return (
    <section className="card" aria-label={t('delivery.what')}>
      <h2>{t('delivery.about')}</h2>
      <dl className="facts">
        <dt>{t('delivery.court')}</dt>
        <dd>
          <LawName row={delivery.court} kind="court" code={delivery.court.code} />
        </dd>
        <Office office={delivery.office} />
        <dt>{t('delivery.case')}</dt>
        <dd>
          <CaseNumber>{delivery.caseNumber}</CaseNumber>
        </dd>
        {roles
          .filter((role) => delivery.parties.some((party) => party.role === role))
          .map((role) => (
            <Side key={role} role={role} parties={delivery.parties.filter((party) => party.role === role)} />
          ))}
        <dt>{t('delivery.cause')}</dt>
        <dd>
          {delivery.cause ? (
            <LawName row={delivery.cause} kind="cause" code={delivery.cause.no} />
          ) : (
            <bdi lang="zh-CN">{delivery.title}</bdi>
          )}
        </dd>
        <dt>{t('delivery.amount')}</dt>
        {delivery.claim && (
          <dd data-testid="claim">
            {delivery.claim.amount ? (
              <>
                <Money amount={delivery.claim.amount} currency={delivery.claim.currency} /> {t('delivery.asFiled')}
              </>
            ) : (
              t('delivery.noAmount')
            )}
          </dd>
        )}
        <dd>{t(claim ? 'delivery.amountText' : 'delivery.amountElsewhere')}</dd>
        <dt>{t('delivery.opened')}</dt>
        <dd>{delivery.openedAt && <CourtTime instant={delivery.openedAt} zone={zone} />}</dd>
        <dt>{t('request.served')}</dt>
        <dd data-testid="served">
          {delivery.served ? (
            <>
              {t('request.servedBy', { event: t(`event.${delivery.served.event}`) })} <CourtTime instant={delivery.served.at} zone={zone} />{' '}
              <Citation law={delivery.served.article} />
              {delivery.served.rebuttable && <div className="help">{t('delivery.rebuttable')}</div>}
            </>
          ) : (
            t(`standing.${delivery.standing}`)
          )}
        </dd>
      </dl>
      <h2>{t('delivery.byWhen')}</h2>
      {delivery.period && <PeriodToAct period={delivery.period} zone={zone} />}
      <p className="help">{t(`delivery.may.${delivery.period?.act ?? 'nothing'}`)}</p>
    </section>
  );
}

function Side({ role, parties }: { role: (typeof roles)[number]; parties: Delivery['parties'] }) {
  const { t } = useTranslation('service');
  return (
    <>
      <dt>{t(`role.${role}`)}</dt>
      {parties.map((party) => (
        <dd key={party.name}>
          <Names names={[party.name, party.latinName, party.chineseName]} /> {party.addressee && <Mark as="open">{t('delivery.you')}</Mark>}
        </dd>
      ))}
    </>
  );
}

/** What the law says of doing nothing and of refusing, and what can be asked of the court: each with its article. */
export function DeliveryNotes({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation(['service', 'app']);
  return (
    <section className="card" aria-label={t('delivery.follows')}>
      <h2>{t('delivery.follows')}</h2>
      {abouts.map((about) => (
        <section key={about} aria-label={t(`delivery.note.${about}`)}>
          <h3>{t(`delivery.note.${about}`)}</h3>
          <ul>
            {delivery.notes
              .filter((note) => note.about === about)
              .map((note) => (
                <li key={note.text}>
                  {note.text} <Citation law={note.article} />{' '}
                  {note.confidence !== 'VERIFIED' && <Mark as="open">{t('app:derivation.recalled')}</Mark>}
                </li>
              ))}
            {about === 'REQUEST' && <li>{t('delivery.askPaper')}</li>}
          </ul>
        </section>
      ))}
      <p className="help">{t('delivery.ask')}</p>
    </section>
  );
}
