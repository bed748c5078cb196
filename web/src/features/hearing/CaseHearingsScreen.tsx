import { useNavigate, useParams } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { LinkButton } from '@/app/LinkButton';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { CaseTitle, named } from '@/filing/CaseTitle';
import { Alert, Button, Field, Tick } from '@/ui';
import { isBlank } from '@/text/plainText';
import { HearingLists } from './HearingsScreen';
import { InterpretersAskedFor } from './InterpretersAskedFor';
import { ChooseInterpreter } from './ChooseInterpreter';
import { ChooseMediator } from './ChooseMediator';
import { ChooseTime, NO_TIME, useChosenTime } from './ChooseTime';
import { NameMediator, NO_MEDIATOR } from './NameMediator';
import { ToBeHeard } from './ToBeHeard';
import { type Party, type ScheduleWish, useCase, useSchedule, useWaitingPowers } from './requests';
import './hearing.css';

/** Interpreters beside the first, as the service takes them. */
const MOST_FURTHER = 9;

/** As many judge where the case was given to no panel yet. */
const SMALLEST_PANEL = 3;

type Stage = NonNullable<ScheduleWish['stage']>;

/** What is said of a meeting that is no hearing, to whoever sets it. */
const HELP: Partial<Record<Stage, string>> = {
  WITNESSING: 'schedule.powerText',
  PRETRIAL: 'schedule.pretrialText',
  MEDIATION: 'schedule.mediationText',
};

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
      {account?.groups.includes('party') && file.data && <ChooseMediator caseId={caseId} />}
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
  const [chosen, choose] = useState(NO_TIME);
  const [reason, setReason, forget] = useKept(`schedule.${caseId}`, '');
  const [[interpreter, ...further], setInterpreters] = useState<(ScheduleWish['interpreter'] | undefined)[]>([null]);
  const [panel, setPanel] = useState(false);
  const powers = useWaitingPowers(caseId);
  const [stage, chooseStage] = useState<Stage>('COURT_HEARING');
  const [power, choosePower] = useState<string | null>(null);
  const [mediator, chooseMediator] = useState(NO_MEDIATOR);
  const [grounds, sayWhy, forgetGrounds] = useKept(`mediator.${caseId}`, '');
  const isHearing = stage === 'COURT_HEARING';
  const planned = { caseId, hearingId: null, interpreters: [interpreter, ...further].flatMap((each) => each?.accountId ?? []) };
  const { times, range, isShort: isLate } = useChosenTime(planned, chosen);
  const isShort = isLate && isHearing;
  const schedule = useSchedule(caseId);
  const ready =
    !!range && (!isShort || !isBlank(reason)) && (stage !== 'MEDIATION' || (!!mediator.id && (mediator.free || !isBlank(grounds))));
  return (
    <section className="card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('schedule.title')}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!ready) return;
          schedule
            .mutateAsync({
              ...range,
              stage,
              representationId: power,
              mediatorId: stage === 'MEDIATION' ? mediator.id : null,
              mediatorGrounds: stage === 'MEDIATION' && !mediator.free ? grounds : null,
              shortNoticeReason: isShort ? reason : null,
              panel: panel && isHearing,
              interpreter,
              furtherInterpreters: further.flatMap((each) => each ?? []),
            })
            .then(
              (made) => {
                forget();
                forgetGrounds();
                void navigate({ to: '/hearings/$hearingId', params: { hearingId: made.id } } as never);
              },
              () => undefined,
            );
        }}
      >
        <ProblemAlert problem={powers.error} onRetry={() => void powers.refetch()} />
        <Field label={t('schedule.what')} help={HELP[stage] && t(HELP[stage])}>
          <select
            value={power ?? stage}
            onChange={({ target: { value } }) => {
              const kind = value === 'COURT_HEARING' || value === 'PRETRIAL' || value === 'MEDIATION' ? value : null;
              chooseStage(kind ?? 'WITNESSING');
              choosePower(kind ? null : value);
            }}
          >
            <option value="COURT_HEARING">{t('schedule.hearing')}</option>
            <option value="PRETRIAL">{t('schedule.pretrial')}</option>
            <option value="MEDIATION">{t('schedule.mediation')}</option>
            {powers.data?.map(({ representationId, lawyer, party }) => (
              <option key={representationId} value={representationId}>
                {t('schedule.power', { lawyer, party: party.name })}
              </option>
            ))}
          </select>
        </Field>
        {stage === 'MEDIATION' && <NameMediator {...{ caseId, grounds, sayWhy }} chosen={mediator} choose={chooseMediator} />}
        <ChooseTime planned={planned} parties={parties} chosen={chosen} choose={choose} />
        {isShort && (
          <Field label={t('schedule.reason')}>
            <textarea rows={2} maxLength={1000} required value={reason} onChange={(event) => setReason(event.target.value)} />
          </Field>
        )}
        {isHearing && (
          <Tick checked={panel} onChange={setPanel}>
            {t('schedule.panel', { size: times.data?.panelSize ?? SMALLEST_PANEL })}
          </Tick>
        )}
        {isHearing && times.data?.panelRequired && !panel && (
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
