import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { Button, CaseNumber, Citation, Field, Mark, MoreButton, useChecks, useForm } from '@/ui';
import { type Assignment, type Bench, type CourtMember, useAssign, useAssignment, useCourtMembers } from './assignmentRequests';
import { useCase } from './requests';

/** Gives a case to a clerk and to a judge or a panel. */
export default function AssignScreen() {
  const { t } = useTranslation('case');
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const file = useCase(caseId);
  const standing = useAssignment(caseId);
  const members = useCourtMembers();
  const failed = [file, standing, members].find((each) => each.isError);
  if (failed) {
    return (
      <Screen title={t('assign.title')}>
        <ProblemAlert problem={failed.error} onRetry={() => void failed.refetch()} />
      </Screen>
    );
  }
  if (!file.data || !standing.data || !members.lines) return <Pending />;
  return (
    <Screen title={t('assign.title')} lead={<CaseNumber>{file.data.number}</CaseNumber>} narrow>
      <p>{t('assign.lead')}</p>
      {standing.data.compositions.length === 0 ? (
        <p>{t('assign.notYours')}</p>
      ) : (
        <AssignForm
          // Whoever was too late begins anew from how it stands.
          key={standing.data.version}
          caseId={caseId}
          standing={standing.data}
          members={members.lines.filter((member) => member.here)}
        />
      )}
      <MoreButton of={members} />
    </Screen>
  );
}

/** As the court calls the field in a refusal. */
const ASSISTANT = 'assistantIds[0]';
const INVESTIGATOR = 'technicalInvestigatorIds[0]';

const seats = (count: number) => Array.from({ length: count }, (_, seat) => seat);
const keyOf = (bench: { judges: number; assessors: number }) => `${bench.judges}+${bench.assessors}`;

/** How the form stands at first: as the case was given last, or empty. */
function standingAs(standing: Assignment) {
  const of = (...offices: string[]) =>
    standing.members.filter((member) => offices.includes(member.office)).map((member) => member.accountId ?? '');
  const judges = of('PRESIDING_JUDGE', 'SOLE_JUDGE', 'JUDGE');
  const assessors = of('ASSESSOR');
  const now = { judges: judges.length, assessors: assessors.length };
  const bench = standing.compositions.find((lawful) => keyOf(lawful) === keyOf(now)) ?? standing.compositions[0]!;
  return {
    bench: keyOf(bench),
    judges,
    assessors,
    clerkId: of('CLERK')[0] ?? '',
    assistantId: of('JUDGES_ASSISTANT')[0] ?? '',
    investigatorId: of('TECHNICAL_INVESTIGATOR')[0] ?? '',
  };
}

function AssignForm({ caseId, standing, members }: { caseId: string; standing: Assignment; members: CourtMember[] }) {
  const { t } = useTranslation('case');
  const navigate = useNavigate();
  const assign = useAssign(caseId);
  const is = useChecks();
  const anew = standing.version > 0;
  const first = standingAs(standing);
  const form = useForm(
    {
      bench: first.bench,
      presidingJudgeId: first.judges[0] ?? '',
      ...Object.fromEntries(seats(6).map((seat) => [`judgeIds[${seat}]`, first.judges[seat + 1] ?? ''])),
      ...Object.fromEntries(seats(6).map((seat) => [`assessorIds[${seat}]`, first.assessors[seat] ?? ''])),
      clerkId: first.clerkId,
      [ASSISTANT]: first.assistantId,
      [INVESTIGATOR]: first.investigatorId,
      reason: '',
    } as Record<string, string>,
    {
      checks: {
        presidingJudgeId: [is.chosen],
        clerkId: [is.chosen],
        ...(anew ? { reason: [is.required, is.atLeast(3)] } : {}),
      },
      refused: assign.error,
    },
  );
  const bench = standing.compositions.find((lawful) => keyOf(lawful) === form.values.bench) ?? standing.compositions[0]!;
  const chosen = (names: string[]) => names.map((name) => form.values[name] ?? '').filter(Boolean);
  const judgeFields = seats(bench.judges - 1).map((seat) => `judgeIds[${seat}]`);
  const assessorFields = seats(bench.assessors).map((seat) => `assessorIds[${seat}]`);
  const alone = keyOf(bench) === '1+0';
  const offices: { name: string; role: CourtMember['role']; label: string; mayBeNobody?: boolean }[] = [
    { name: 'presidingJudgeId', role: 'judge', label: t(`bench.office.${alone ? 'SOLE_JUDGE' : 'PRESIDING_JUDGE'}`) },
    ...judgeFields.map((name, seat) => ({ name, role: 'judge', label: t('assign.judge', { number: seat + 2 }) })),
    ...assessorFields.map((name, seat) => ({ name, role: 'assessor', label: t('assign.assessor', { number: seat + 1 }) })),
    { name: 'clerkId', role: 'clerk', label: t('bench.office.CLERK') },
    { name: ASSISTANT, role: 'judges-assistant', label: t('bench.office.JUDGES_ASSISTANT'), mayBeNobody: true },
    { name: INVESTIGATOR, role: 'technical-investigator', label: t('bench.office.TECHNICAL_INVESTIGATOR'), mayBeNobody: true },
  ];
  const give = (values: Record<string, string>) =>
    assign.mutate(
      {
        version: standing.version,
        clerkId: values.clerkId!,
        presidingJudgeId: values.presidingJudgeId!,
        judgeIds: chosen(judgeFields),
        assessorIds: chosen(assessorFields),
        assistantIds: chosen([ASSISTANT]),
        technicalInvestigatorIds: chosen([INVESTIGATOR]),
        reason: anew ? values.reason! : null,
      },
      { onSuccess: () => void navigate({ to: `/cases/${caseId}` }) },
    );
  return (
    <form {...form.sends(give)}>
      <Field label={t('assign.bench')} help={<Law bench={bench} />} {...form.field('bench')}>
        <select {...form.input('bench')}>
          {standing.compositions.map((lawful) => (
            <option key={keyOf(lawful)} value={keyOf(lawful)}>
              {benchName(lawful)}
            </option>
          ))}
        </select>
      </Field>
      {offices.map(({ name, role, label, mayBeNobody }) => (
        <Field key={name} label={label} {...form.field(name)}>
          <select {...form.input(name)}>
            <option value="">{t(mayBeNobody ? 'assign.nobody' : 'assign.choose')}</option>
            {members
              .filter((member) => member.role === role)
              .map((member) => (
                <option key={member.accountId} value={member.accountId}>
                  {t('assign.person', { name: member.name, count: member.openCases })}
                </option>
              ))}
          </select>
        </Field>
      ))}
      {anew && (
        <Field label={t('assign.reason')} help={t('assign.reasonHelp')} {...form.field('reason')}>
          <input {...form.input('reason')} dir="auto" maxLength={1000} />
        </Field>
      )}
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Button primary type="submit" busy={assign.isPending}>
        {t(anew ? 'bench.giveAnew' : 'bench.give')}
      </Button>
    </form>
  );

  function benchName(lawful: Bench) {
    if (keyOf(lawful) === '1+0') return t('assign.alone');
    const judges = t('assign.judges', { count: lawful.judges });
    return lawful.assessors === 0 ? judges : `${judges} + ${t('assign.assessors', { count: lawful.assessors })}`;
  }
}

function Law({ bench }: { bench: Bench }) {
  const { t } = useTranslation('case');
  return (
    <>
      <Citation law={bench.article} />
      {bench.confidence !== 'VERIFIED' && (
        <>
          {' '}
          <Mark as="open">{t('handIn.unchecked')}</Mark>
        </>
      )}
    </>
  );
}
