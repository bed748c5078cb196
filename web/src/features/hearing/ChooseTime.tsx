import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { named, nameFor } from '@/filing/CaseTitle';
import { useLawWords } from '@/i18n/useLawWords';
import { CourtDate, CourtTime, courtDay } from '@/time';
import { Alert, Citation, Field } from '@/ui';
import { LocalTimes } from './LocalTimes';
import { type Party, type Planned, type Times, useTimes } from './requests';
import { Slots } from './Slots';

/** Beijing has had one offset all year since 1991. */
const COURT_OFFSET = '+08:00';

/** What `datetime-local` inputs say; empty before anything is chosen. */
export interface ChosenTime {
  start: string;
  end: string;
}

export const NO_TIME: ChosenTime = { start: '', end: '' };

/** What a `datetime-local` input says, as the court's time. */
export function instantOf(courtTime: string): string | null {
  const instant = new Date(`${courtTime}:00${COURT_OFFSET}`);
  return courtTime && !Number.isNaN(instant.getTime()) ? instant.toISOString() : null;
}

/** An instant as a `datetime-local` input has it, by the court's clock. */
const courtTimeOf = (instant: string) => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16);

const asRange = ({ start, end }: ChosenTime) => ({ startsAt: instantOf(start), endsAt: instantOf(end) });

/** What the chosen time would mean to everybody; null while none is chosen that could be one. */
export function useChosenTime(planned: Planned, chosen: ChosenTime) {
  const { startsAt, endsAt } = asRange(chosen);
  const times = useTimes(planned, startsAt, endsAt);
  const range = startsAt && endsAt && startsAt < endsAt ? { startsAt, endsAt } : null;
  return { times, range, isShort: times.data?.notice.isShort ?? false };
}

/** When a hearing is to be: out of times that are proposed, or any other; with what it would mean to whom. */
export function ChooseTime(options: { planned: Planned; parties: Party[]; chosen: ChosenTime; choose: (time: ChosenTime) => void }) {
  const { planned, parties, chosen, choose } = options;
  const { t } = useTranslation('hearing');
  const { startsAt, endsAt } = asRange(chosen);
  const { times } = useChosenTime(planned, chosen);
  return (
    <>
      <Slots
        planned={planned}
        parties={parties}
        chosen={startsAt}
        choose={(slot) => choose({ start: courtTimeOf(slot.startsAt), end: courtTimeOf(slot.endsAt) })}
      />
      <div className="row">
        <Field label={t('schedule.starts')}>
          <input
            type="datetime-local"
            required
            value={chosen.start}
            onChange={(event) => choose({ ...chosen, start: event.target.value })}
          />
        </Field>
        <Field label={t('schedule.ends')}>
          <input type="datetime-local" required value={chosen.end} onChange={(event) => choose({ ...chosen, end: event.target.value })} />
        </Field>
      </div>
      {startsAt && endsAt && startsAt >= endsAt && <p role="alert">{t('schedule.endsBeforeStart')}</p>}
      <ProblemAlert problem={times.error} />
      {times.data && <Meaning times={times.data} parties={parties} />}
    </>
  );
}

/** Whom a summons may not reach in time, by what service on them took so far: a guess, which bars nothing. */
function Service({ times, nameOf }: { times: Times; nameOf: (partyId: string) => string }) {
  const { t, i18n } = useTranslation('hearing');
  const slow = times.parties.filter((party) => !party.summonsLikely);
  if (slow.length === 0) return null;
  const day = (date: string) => courtDay(date, i18n.resolvedLanguage ?? 'en');
  return (
    <Alert as="open" role="note" title={t('schedule.serviceTitle')}>
      <p>
        {t('schedule.serviceText')} <CourtDate date={times.notice.lastDay} /> <Citation law={times.notice.article} />
      </p>
      <ul>
        {slow.map(({ partyId, service: { begunOn, days } }) => (
          <li key={partyId}>
            {days != null
              ? t('schedule.serviceSlow', { who: nameOf(partyId), days })
              : begunOn
                ? t('schedule.serviceBegun', { who: nameOf(partyId), day: day(begunOn) })
                : t('schedule.serviceNever', { who: nameOf(partyId) })}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

/** Who cannot be in two hearings at once: a warning, which bars nothing. */
function Engaged({ times }: { times: Times }) {
  const { t } = useTranslation('hearing');
  if (times.engaged.length === 0) return null;
  return (
    <Alert as="open" role="note" title={t('schedule.engaged')}>
      <ul>
        {times.engaged.map(({ role, name, startsAt, caseNumber }, at) => (
          <li key={at}>
            <bdi translate="no">{name}</bdi> ({t(`role.${role}`)}): <CourtTime instant={startsAt} />{' '}
            {caseNumber && (
              <bdi translate="no" lang="zh-CN">
                {caseNumber}
              </bdi>
            )}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function Meaning({ times, parties }: { times: Times; parties: Party[] }) {
  const { t, i18n } = useTranslation('hearing');
  const say = useLawWords();
  const { closure } = times;
  const nameOf = (partyId: string) => {
    const party = parties.find((each) => each.partyId === partyId);
    return party
      ? nameFor(named(party), i18n.resolvedLanguage ?? 'en')
      : (times.parties.find((each) => each.partyId === partyId)?.name ?? '');
  };
  return (
    <div aria-live="polite">
      <LocalTimes
        caption={t('schedule.everybody')}
        rows={[
          { key: 'court', name: t('schedule.court'), time: times.court },
          ...times.parties.map((party) => ({
            key: party.partyId,
            name: (
              <>
                <bdi translate="no">{nameOf(party.partyId)}</bdi> ({t(`role.${party.role}`)})
              </>
            ),
            time: party.time,
          })),
          ...times.others.map((person, at) => ({
            key: `other-${at}`,
            name: (
              <>
                <bdi translate="no">{person.name}</bdi> ({t(`role.${person.role}`)})
              </>
            ),
            time: person.time,
          })),
        ]}
      />
      {closure && (
        <Alert
          as="open"
          role="note"
          title={t('schedule.closed', { why: say({ zh: closure.nameZh, en: closure.nameEn }, 'closure', closure.nameZh) })}
        />
      )}
      <Engaged times={times} />
      <Service times={times} nameOf={nameOf} />
      {times.notice.isShort && (
        <Alert as="open" role="note" title={t('schedule.short')}>
          <p>
            {t('schedule.shortText')} <CourtDate date={times.notice.lastDay} /> <Citation law={times.notice.article} />
          </p>
        </Alert>
      )}
    </div>
  );
}
