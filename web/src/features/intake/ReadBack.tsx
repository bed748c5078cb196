import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCauses, useCourts } from '@/filing/requests';
import { countryName } from '@/i18n/names';
import { languageOf } from '@/i18n/languages';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtDate, CourtTime } from '@/time';
import { Button, LawName, Money, Names } from '@/ui';
import { told, partiesOf, type Sheet, useServedKinds } from './requests';

interface ReadBackProps {
  court: string;
  sheet: Sheet;
  running: boolean;
  busy: boolean;
  onChange: () => void;
  onRegister: () => void;
}

/** The case as it will stand on the register: read it against the paper before it gets there, for nothing of it can be changed then. */
export function ReadBack({ court, sheet, running, busy, onChange, onRegister }: ReadBackProps) {
  const { t, i18n } = useTranslation(['intake', 'submission', 'filing', 'case']);
  const { colon } = usePunctuation();
  const language = i18n.resolvedLanguage ?? 'en';
  const where = useCourts().data?.courts.find((each) => each.code === court);
  const cause = useCauses().data?.causes.find((each) => each.no === sheet.cause);
  const kinds = useServedKinds(language);
  const { services, representatives, hearings } = told(court, sheet, running);
  const nameAt = (place: number | null) => {
    const party = place === null ? undefined : partiesOf(sheet)[place];
    return party && (party.originalName || party.latinName || party.chineseName);
  };
  return (
    <section className="card" aria-labelledby="read-back">
      <h2 id="read-back">{t('readBack.title')}</h2>
      <p>{t('readBack.lead')}</p>
      <dl className="facts">
        <dt>{t('filing:claim.court')}</dt>
        <dd>{where ? <LawName row={where} kind="court" code={where.code} /> : <span lang="zh-CN">{court}</span>}</dd>
        <dt>{t('register.number')}</dt>
        <dd>{running ? <span lang="zh-CN">{sheet.number}</span> : t('readBack.nextNumber')}</dd>
        {running && <Day label={t('register.registeredOn')} day={sheet.registeredOn} />}
        <Day label={t('register.receivedOn')} day={sheet.receivedOn} />
        <dt>{t('filing:claim.cause')}</dt>
        <dd>{cause ? <LawName row={cause} kind="cause" code={cause.no} /> : '–'}</dd>
        <dt>{t('filing:claim.claims')}</dt>
        <dd className="long" dir="auto">
          {sheet.claims || '–'}
        </dd>
        <dt>{t('filing:claim.amount')}</dt>
        <dd>{sheet.claimAmount ? <Money amount={sheet.claimAmount} currency={sheet.claimCurrency} /> : t('case:case.noSum')}</dd>
        {[...sheet.parties, ...sheet.thirdParties.map((third) => third.party)].map((party, at) => (
          <Fact key={at} label={t(`filing:role.${party.role}_one`)}>
            <Names names={[party.originalName, party.latinName, party.chineseName]} />
            <div>
              <bdi>{party.address}</bdi>
            </div>
            {party.country && <div>{countryName(party.country, language)}</div>}
            {party.email && <div dir="ltr">{party.email}</div>}
            {party.language && <div lang={party.language}>{languageOf(party.language).name}</div>}
            {sheet.thirdParties.some((third) => third.party === party && third.claims) && <div>{t('register.ownClaim')}</div>}
          </Fact>
        ))}
        {running &&
          sheet.history
            .filter((event) => event.day)
            .map((event, at) => (
              <Fact key={`event-${at}`} label={<CourtDate date={event.day} />}>
                <span dir="auto">{event.note}</span>
              </Fact>
            ))}
        {services.map((service, at) => (
          <Fact key={`service-${at}`} label={t('running.service', { number: at + 1 })}>
            {kinds.data?.find((kind) => kind.code === service.paper)?.title} <bdi>{nameAt(service.party)}</bdi>{' '}
            {service.day && <CourtDate date={service.day} />}
            {service.lastDay && (
              <div>
                {t('running.lastDay')}
                {colon}
                <CourtDate date={service.lastDay} />
              </div>
            )}
            {service.metOn && (
              <div>
                {t('running.metOn')}
                {colon}
                <CourtDate date={service.metOn} />
              </div>
            )}
          </Fact>
        ))}
        {representatives.map(({ party, as }, at) => (
          <Fact key={`representative-${at}`} label={t('running.representative', { number: at + 1 })}>
            <bdi translate="no">{as.name}</bdi> {as.kind && t(`case:representation.kind.${as.kind}`)}
            <div>
              {t('running.for')}
              {colon}
              <bdi>{nameAt(party)}</bdi>
            </div>
            {as.powers.map((power) => (
              <div key={power}>{t(`case:representation.power.${power}`)}</div>
            ))}
          </Fact>
        ))}
        {hearings.map((hearing, at) => (
          <Fact key={`hearing-${at}`} label={t('running.hearing', { number: at + 1 })}>
            {hearing.startsAt && <CourtTime instant={hearing.startsAt} />}
            {' – '}
            {hearing.endsAt && <CourtTime instant={hearing.endsAt} />}
          </Fact>
        ))}
      </dl>
      <p>
        <Button primary busy={busy} onClick={onRegister}>
          {t('register.do')}
        </Button>{' '}
        <Button onClick={onChange}>{t('readBack.change')}</Button>
      </p>
    </section>
  );
}

function Day({ label, day }: { label: string; day: string }) {
  return <Fact label={label}>{day ? <CourtDate date={day} /> : '–'}</Fact>;
}

function Fact({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
