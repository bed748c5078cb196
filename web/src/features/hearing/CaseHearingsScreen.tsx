import { useNavigate, useParams } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { LinkButton } from '@/app/LinkButton';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { CaseTitle, named, nameFor } from '@/filing/CaseTitle';
import { useLawWords } from '@/i18n/useLawWords';
import { CourtDate, courtDay } from '@/time';
import { Alert, Button, Citation, Field, Tick } from '@/ui';
import { isBlank } from '@/text/plainText';
import { HearingLists } from './HearingsScreen';
import { InterpretersAskedFor } from './InterpretersAskedFor';
import { LocalTimes } from './LocalTimes';
import { ChooseInterpreter } from './ChooseInterpreter';
import { ToBeHeard } from './ToBeHeard';
import { type Party, type ScheduleWish, type Times, useCase, useSchedule, useTimes } from './requests';
import './hearing.css';

/** Interpreters beside the first, as the service takes them. */
const MOST_FURTHER = 9;

/** Beijing has had one offset all year since 1991. */
const COURT_OFFSET = '+08:00';

/** What a `datetime-local` input says, as the court's time. */
function instantOf(courtTime: string): string | null {
  const instant = new Date(`${courtTime}:00${COURT_OFFSET}`);
  return courtTime && !Number.isNaN(instant.getTime()) ? instant.toISOString() : null;
}

export default function CaseHearingsScreen() {
  const { t } = useTranslation('hearing');
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const account = useAccount();
  const file = useCase(caseId);
  const staff = account?.groups.some((group) => group === 'clerk' || group === 'judge');
  return (
    <Screen
      title={t('case.title', { number: file.data?.caseNumber ?? '' })}
      lead={file.data && <CaseTitle title={file.data.title} cause={null} parties={file.data.parties.map(named)} />}
      actions={
        <LinkButton to="/cases/$caseId" params={{ caseId }}>
          {t('toCase')}
        </LinkButton>
      }
    >
      <ProblemAlert problem={file.error} onRetry={() => file.refetch()} />
      {file.isPending && <Pending />}
      <HearingLists caseId={caseId} none={t('case.none')} />
      {file.data && <ToBeHeard caseId={caseId} parties={file.data.parties} />}
      {staff && file.data && <InterpretersAskedFor parties={file.data.parties} />}
      {staff && file.data && <ScheduleForm caseId={caseId} parties={file.data.parties} />}
    </Screen>
  );
}

function ScheduleForm({ caseId, parties }: { caseId: string; parties: Party[] }) {
  const { t } = useTranslation('hearing');
  const id = useId();
  const navigate = useNavigate();
  const [start, setStart] = useState('');
  const [end, setEnd] = useState('');
  const [reason, setReason, forget] = useKept(`schedule.${caseId}`, '');
  const [[interpreter, ...further], setInterpreters] = useState<(ScheduleWish['interpreter'] | undefined)[]>([null]);
  const [panel, setPanel] = useState(false);
  const startsAt = instantOf(start);
  const endsAt = instantOf(end);
  const times = useTimes(caseId, startsAt, endsAt);
  const schedule = useSchedule(caseId);
  const isShort = times.data?.notice.isShort ?? false;
  const ready = !!startsAt && !!endsAt && startsAt < endsAt && (!isShort || !isBlank(reason));
  return (
    <section className="card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('schedule.title')}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!ready) return;
          schedule
            .mutateAsync({
              startsAt: startsAt!,
              endsAt: endsAt!,
              shortNoticeReason: isShort ? reason : null,
              panel,
              interpreter,
              furtherInterpreters: further.flatMap((each) => each ?? []),
            })
            .then(
              (made) => {
                forget();
                void navigate({ to: '/hearings/$hearingId', params: { hearingId: made.id } } as never);
              },
              () => undefined,
            );
        }}
      >
        <div className="row">
          <Field label={t('schedule.starts')}>
            <input type="datetime-local" required value={start} onChange={(event) => setStart(event.target.value)} />
          </Field>
          <Field label={t('schedule.ends')}>
            <input type="datetime-local" required value={end} onChange={(event) => setEnd(event.target.value)} />
          </Field>
        </div>
        {startsAt && endsAt && startsAt >= endsAt && <p role="alert">{t('schedule.endsBeforeStart')}</p>}
        <ProblemAlert problem={times.error} />
        {times.data && <Meaning times={times.data} parties={parties} />}
        {isShort && (
          <Field label={t('schedule.reason')}>
            <textarea rows={2} maxLength={1000} required value={reason} onChange={(event) => setReason(event.target.value)} />
          </Field>
        )}
        <Tick checked={panel} onChange={setPanel}>
          {t('schedule.panel')}
        </Tick>
        {times.data?.panelRequired && !panel && (
          <Alert as="open" title={t('schedule.panelRequired')}>
            <p>{t('schedule.panelText')}</p>
          </Alert>
        )}
        {[interpreter, ...further].map((chosen, at, all) => (
          <ChooseInterpreter
            key={at}
            parties={parties}
            chosen={chosen}
            choose={(one) => setInterpreters(all.map((each, index) => (index === at ? one : each)))}
          />
        ))}
        {interpreter && further.length < MOST_FURTHER && (
          <p>
            <Button small onClick={() => setInterpreters([interpreter, ...further, null])}>
              {t('schedule.anotherInterpreter')}
            </Button>
          </p>
        )}
        <ProblemAlert problem={schedule.error} />
        <Button primary type="submit" busy={schedule.isPending} disabled={!ready}>
          {t('schedule.do')}
        </Button>
      </form>
    </section>
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

function Meaning({ times, parties }: { times: Times; parties: Party[] }) {
  const { t, i18n } = useTranslation('hearing');
  const say = useLawWords();
  const { closure } = times;
  const nameOf = (partyId: string) => {
    const party = parties.find((each) => each.partyId === partyId);
    return party ? nameFor(named(party), i18n.resolvedLanguage ?? 'en') : '';
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
        ]}
      />
      {closure && (
        <Alert
          as="open"
          role="note"
          title={t('schedule.closed', { why: say({ zh: closure.nameZh, en: closure.nameEn }, 'closure', closure.nameZh) })}
        />
      )}
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
