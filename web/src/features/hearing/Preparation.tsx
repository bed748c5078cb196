import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { languageName } from '@/i18n/names';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtTime } from '@/time';
import { Citation, Mark } from '@/ui';
import { getsThrough } from './media/lineCheck';
import { type Consents, type Hearing, holds, type Place, useConsents, useOwnDeviceCheck } from './requests';
import { isCourt, isParty } from './room/picture';
import { isHeardApart } from './room/testimony';

/** What each role has ready before the hearing begins, with what is known of it already. Nothing in it bars the way in. */
export function Preparation({ hearing, mine }: { hearing: Hearing; mine: Place[] }) {
  const { t, i18n } = useTranslation('hearing');
  const { comma } = usePunctuation();
  const reader = i18n.resolvedLanguage ?? 'en';
  const role = mine[0]?.role ?? 'OBSERVER';
  const listens = role === 'OBSERVER';
  const apart = isHeardApart(role);
  const consents = useConsents(hearing.id, !apart && !listens && hearing.status === 'SCHEDULED');
  return (
    <section className="card" aria-label={t('lobby.ready')}>
      <h2>{t('lobby.ready')}</h2>
      <ProblemAlert problem={consents.error} onRetry={() => void consents.refetch()} />
      <ul className="plain">
        {isCourt(role) && <ForCourt hearing={hearing} consents={consents.data} />}
        {isParty(role) && <OwnConsents hearing={hearing} consents={consents.data} />}
        {!listens && <Devices hearingId={hearing.id} />}
        {!isCourt(role) && !listens && (
          <>
            <Ready law="OL 7">{t(isParty(role) ? 'lobby.documentOfParty' : 'lobby.document')}</Ready>
            <Ready law={apart ? 'OL 26' : 'OL 24'}>{t(apart ? 'lobby.placeAlone' : 'lobby.place')}</Ready>
          </>
        )}
        {isParty(role) && <ForParty hearing={hearing} mine={mine} />}
        {role === 'INTERPRETER' && (
          <>
            <Ready>{t('lobby.headset')}</Ready>
            <Ready law="CPL 273">{t('lobby.interpreting', { languages: spoken(hearing, reader, comma) })}</Ready>
            <Ready law="CPL 47">{t('lobby.challenged')}</Ready>
          </>
        )}
        {apart && (
          <>
            <Ready>{t('heard.waitingText')}</Ready>
            <Ready law="EV 72">{t('heard.how')}</Ready>
            {role === 'WITNESS' && <Ready law="J 119, 120; EV 71">{t('lobby.undertaking')}</Ready>}
          </>
        )}
        <Ready law="OL 27">{listens ? t('observer.listens') : t('consent.meansRecording')}</Ready>
      </ul>
    </section>
  );
}

/** @param done undefined where nobody but the reader knows */
function Ready({ done, law, children }: { done?: boolean; law?: string; children: ReactNode }) {
  const { t } = useTranslation('hearing');
  return (
    <li>
      {done !== undefined && (
        <>
          <Mark as={done ? 'good' : 'open'}>{t(done ? 'lobby.done' : 'lobby.open')}</Mark>{' '}
        </>
      )}
      {children} {law && <Citation law={law} />}
    </li>
  );
}

/** Whether one has tried camera, microphone and line, and what came of it. */
function Devices({ hearingId }: { hearingId: string }) {
  const { t } = useTranslation('hearing');
  const own = useOwnDeviceCheck(hearingId);
  if (own.isPending) return null;
  const check = own.data?.check;
  const works = check?.findings.camera === 'WORKS' && check.findings.microphone === 'WORKS' && getsThrough(check.findings);
  return (
    <Ready done={works}>
      {check ? (
        <>
          {t(works ? 'lobby.tried' : 'lobby.triedBadly')} <CourtTime instant={check.checkedAt} />{' '}
        </>
      ) : (
        t('lobby.try')
      )}{' '}
      {!works && (
        <LinkButton to="/hearings/$hearingId/devices" params={{ hearingId }}>
          {t('devices.title')}
        </LinkButton>
      )}
      <ProblemAlert problem={own.error} onRetry={() => void own.refetch()} />
    </Ready>
  );
}

function OwnConsents({ hearing, consents }: { hearing: Hearing; consents: Consents | undefined }) {
  const { t } = useTranslation('hearing');
  const toAnswer = (
    <LinkButton to="/hearings/$hearingId" params={{ hearingId: hearing.id }}>
      {t('lobby.answer')}
    </LinkButton>
  );
  return consents?.parties
    .filter((party) => party.mine)
    .map((party) => {
      const settled = holds(party) || !!party.courtroom;
      const open = !settled || (party.shortNoticeNeeded && !party.shortNoticeAgreedAt);
      const key = !settled ? (party.refusedAt ? 'refused' : 'noConsent') : party.courtroom && !holds(party) ? 'inCourtroom' : 'consented';
      return (
        <Ready key={party.partyId} done={!open} law="OL 4">
          {t(`lobby.${key}`, { name: party.name })} {open && settled && t('consent.shortMissing')} {open && toAnswer}
        </Ready>
      );
    });
}

const RIGHTS = ['recusal', 'evidence', 'interpreter', 'record'] as const;

function ForParty({ hearing, mine }: { hearing: Hearing; mine: Place[] }) {
  const { t, i18n } = useTranslation('hearing');
  const { comma } = usePunctuation();
  const reader = i18n.resolvedLanguage ?? 'en';
  const interpreters = hearing.seats.filter((place) => place.role === 'INTERPRETER');
  const foreign = mine.some((place) => !place.language.startsWith('zh'));
  return (
    <>
      {interpreters.length > 0 ? (
        <Ready done law="CPL 273">
          {t('lobby.interpreters', { who: namesOf(interpreters, reader, comma) })}
        </Ready>
      ) : (
        foreign && (
          <Ready done={false} law="CPL 273">
            {t('lobby.noInterpreter')}{' '}
            <LinkButton to="/cases/$caseId/questions" params={{ caseId: hearing.caseId }}>
              {t('lobby.askCourt')}
            </LinkButton>
          </Ready>
        )
      )}
      <Ready law="CPL 141; OL 14">
        {t('lobby.papers')}{' '}
        <LinkButton to="/cases/$caseId" params={{ caseId: hearing.caseId }}>
          {t('toCase')}
        </LinkButton>
      </Ready>
      <Ready law="CPL 52">
        <details>
          <summary>{t('lobby.rights')}</summary>
          <ul>
            {RIGHTS.map((right) => (
              <li key={right}>{t(`rights.${right}`)}</li>
            ))}
          </ul>
        </details>
      </Ready>
    </>
  );
}

/** What is known to the court of who comes and how; where something lacks, the hearing's page has it. */
function ForCourt({ hearing, consents }: { hearing: Hearing; consents: Consents | undefined }) {
  const { t, i18n } = useTranslation('hearing');
  const { comma } = usePunctuation();
  const reader = i18n.resolvedLanguage ?? 'en';
  const bench = hearing.seats.filter((place) => isCourt(place.role));
  const interpreters = hearing.seats.filter((place) => place.role === 'INTERPRETER');
  const heard = hearing.seats.filter((place) => isHeardApart(place.role));
  const outside = heard.filter((place) => !place.taken);
  const lacking = consents?.parties.filter((party) => !holds(party) && !party.courtroom) ?? [];
  const late = consents?.parties.filter((party) => party.summoned.standing !== 'IN_TIME') ?? [];
  return (
    <>
      <Ready done={bench.every((place) => place.taken)} law="CPL 40, 131">
        {t('lobby.bench')}
      </Ready>
      {consents && (
        <>
          <Ready done={lacking.length === 0} law="OL 4, 21">
            {t('consent.title')} {lacking.length > 0 && <Names of={lacking} />}
          </Ready>
          <Ready done={late.length === 0} law="CPL 139">
            {t('lobby.summons')} {late.length > 0 && <Names of={late} />}
          </Ready>
        </>
      )}
      <Ready law="CPL 273">
        {interpreters.length > 0 ? t('lobby.interpreters', { who: namesOf(interpreters, reader, comma) }) : t('schedule.noInterpreter')}
      </Ready>
      {heard.length > 0 && (
        <Ready done={outside.length === 0} law="OL 26">
          {t('lobby.heard')} {outside.length > 0 && <Names of={outside} />}
        </Ready>
      )}
    </>
  );
}

function Names({ of: people }: { of: { name: string }[] }) {
  return people.map(({ name }, at) => (
    <span key={at}>
      {at > 0 && ' · '}
      <bdi translate="no">{name}</bdi>
    </span>
  ));
}

const namesOf = (interpreters: Place[], reader: string, comma: string) =>
  interpreters.map(({ name, language }) => `${name} (${languageName(language, reader)})`).join(comma);

/** Beside Chinese, what is spoken there. */
const spoken = (hearing: Hearing, reader: string, comma: string) =>
  [...new Set(hearing.seats.map((place) => place.language))]
    .filter((code) => !code.startsWith('zh'))
    .map((code) => languageName(code, reader))
    .join(comma);
