import { Link } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useInAddress } from '@/app/inAddress';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { Button, Field, Mark, MoreButton, SearchField, useChecks, useForm } from '@/ui';
import { type CourtMember, useCourtMembers, useHandOverCases } from './assignmentRequests';

/** Who of the court has how many open cases, and the way to hand them over. */
export default function CourtPeopleScreen() {
  const { t } = useTranslation(['case', 'filing']);
  const [{ q: words }, ask] = useInAddress({ q: '' });
  const members = useCourtMembers(useDeferredValue(words));
  const [leaving, setLeaving] = useState<string | null>(null);
  const one = members.lines?.find((member) => member.accountId === leaving);
  return (
    <Screen title={t('people.title')} lead={t('people.lead')}>
      <SearchField label={t('filing:list.search')} help={t('filing:list.searchNames')} words={words} onChange={(q) => ask({ q })} />
      <ProblemAlert problem={members.error} onRetry={() => void members.refetch()} />
      {members.isPending && <Pending />}
      {members.lines?.length === 0 && <p>{t(words ? 'filing:list.notFound' : 'people.none')}</p>}
      {members.lines && members.lines.length > 0 && (
        <div className="scroll">
          <table className="table rows">
            <thead>
              <tr>
                <th scope="col">{t('people.name')}</th>
                <th scope="col">{t('people.role')}</th>
                <th scope="col">{t('people.openCases')}</th>
                <th scope="col">{t('people.handOver')}</th>
              </tr>
            </thead>
            <tbody>
              {members.lines.map((member) => (
                <tr key={member.accountId}>
                  <td>
                    <Link to="/cases" search={{ assignee: member.accountId }}>
                      <bdi translate="no">{member.name}</bdi>
                    </Link>{' '}
                    {!member.here && <Mark as="open">{t('people.gone')}</Mark>}
                  </td>
                  <td data-label={t('people.role')}>{t(`people.roles.${member.role}`)}</td>
                  <td data-label={t('people.openCases')}>{member.openCases}</td>
                  <td data-label={t('people.handOver')}>
                    {member.openCases > 0 && (
                      <Button onClick={() => setLeaving(member.accountId)} aria-label={t('people.handOverOf', { name: member.name })}>
                        {t('people.handOver')}
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <MoreButton of={members} />
      {one && <HandOver key={one.accountId} member={one} others={members.lines ?? []} />}
    </Screen>
  );
}

/** The open cases of one person go to another with the same role. */
function HandOver({ member, others }: { member: CourtMember; others: CourtMember[] }) {
  const { t } = useTranslation('case');
  const handOver = useHandOverCases(member.accountId);
  const is = useChecks();
  const form = useForm(
    { successorId: '', reason: '' },
    {
      checks: { successorId: [is.chosen], reason: [is.required, is.atLeast(3)] },
      refused: handOver.error,
      keep: `hand-over.${member.accountId}`,
    },
  );
  const successors = others.filter((other) => other.here && other.role === member.role && other.accountId !== member.accountId);
  return (
    <section className="card">
      <h2>{t('people.handOverOf', { name: member.name })}</h2>
      <p>{t('people.handOverText')}</p>
      {successors.length === 0 ? (
        <p>{t('people.noSuccessor')}</p>
      ) : (
        <form {...form.sends((words) => handOver.mutateAsync(words))}>
          <Field label={t('people.to')} {...form.field('successorId')}>
            <select {...form.input('successorId')}>
              <option value="">{t('assign.choose')}</option>
              {successors.map((other) => (
                <option key={other.accountId} value={other.accountId}>
                  {t('assign.person', { name: other.name, count: other.openCases })}
                </option>
              ))}
            </select>
          </Field>
          <Field label={t('assign.reason')} help={t('assign.reasonHelp')} {...form.field('reason')}>
            <input {...form.input('reason')} dir="auto" maxLength={1000} />
          </Field>
          <ProblemAlert problem={form.problem} goTo={form.goTo} />
          <Button type="submit" busy={handOver.isPending}>
            {t('people.handOver')}
          </Button>
        </form>
      )}
      <p role="status">
        {handOver.data && t('people.done', { count: handOver.data.handedOver })}{' '}
        {handOver.data && handOver.data.kept > 0 && t('people.kept', { count: handOver.data.kept })}
      </p>
    </section>
  );
}
