import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { CourtTime } from '@/time';
import { Button, ConfirmButton, Field, MoreButton, useChecks, useForm } from '@/ui';
import { CourtName, CourtOptions, RoleOptions, StateMark, WhatRoleCan } from './parts';
import { type Person, type Role, isOfACourt, useAct, usePeople, usePerson, worksOnCases } from './requests';

/** One of the people of the courts, and what an operator can decide about them. */
export default function PersonScreen() {
  const { t } = useTranslation('staff');
  const { memberId } = useParams({ strict: false }) as { memberId: string };
  const found = usePerson(memberId);
  if (found.isPending) return <Pending />;
  if (found.isError) {
    return (
      <Screen title={t('people.title')}>
        <ProblemAlert problem={found.error} onRetry={() => void found.refetch()} />
      </Screen>
    );
  }
  const person = found.data;
  return (
    <Screen title={person.name} narrow>
      <dl className="facts">
        <dt>{t('email')}</dt>
        <dd>
          <bdi>{person.email}</bdi>
        </dd>
        <dt>{t('roleLabel')}</dt>
        <dd>
          {t(`role.${person.role}`)}
          <div>
            <small>
              <WhatRoleCan role={person.role} />
            </small>
          </div>
        </dd>
        <dt>{t('court')}</dt>
        <dd>{person.court ? <CourtName code={person.court} /> : t('everyCourt')}</dd>
        <dt>{t('stateLabel')}</dt>
        <dd>
          <StateMark state={person.state} />
        </dd>
        <dt>{t('person.invitedAt')}</dt>
        <dd>
          <CourtTime instant={person.invitedAt} />
        </dd>
        {person.codeExpiresAt && (
          <>
            <dt>{t('person.openUntil')}</dt>
            <dd>
              <CourtTime instant={person.codeExpiresAt} />
            </dd>
          </>
        )}
        {person.reason && (
          <>
            <dt>{t('person.reason')}</dt>
            <dd dir="auto">{person.reason}</dd>
          </>
        )}
      </dl>
      {person.self ? <p>{t('person.self')}</p> : <Acts person={person} />}
    </Screen>
  );
}

function Acts({ person }: { person: Person }) {
  switch (person.state) {
    case 'INVITED':
      return <OpenInvitation person={person} />;
    case 'ACTIVE':
      return (
        <>
          <Assign person={person} />
          {worksOnCases(person.role) && <HandOver person={person} />}
          <Disable person={person} />
        </>
      );
    case 'DISABLED':
      return (
        <>
          {worksOnCases(person.role) && <HandOver person={person} />}
          <Enable person={person} />
        </>
      );
    default:
      return null;
  }
}

function OpenInvitation({ person }: { person: Person }) {
  const { t } = useTranslation('staff');
  const again = useAct<object>(person.id, 'invitation');
  const revoke = useAct<object>(person.id, 'revocation');
  return (
    <section className="card">
      <h2>{t('open.title')}</h2>
      <p>{t('open.text')}</p>
      <ProblemAlert problem={again.error ?? revoke.error} />
      <p>
        <Button busy={again.isPending} onClick={() => again.mutate({})}>
          {t('open.again')}
        </Button>{' '}
        <ConfirmButton
          danger
          busy={revoke.isPending}
          title={t('open.revoke')}
          ask={<p>{t('open.revokeAsk')}</p>}
          yes={t('open.revoke')}
          onYes={() => revoke.mutate({})}
        >
          {t('open.revoke')}
        </ConfirmButton>
      </p>
      <p role="status">{again.isSuccess && t('open.sent')}</p>
    </section>
  );
}

function Assign({ person }: { person: Person }) {
  const { t } = useTranslation('staff');
  const assign = useAct<{ version: number; role: Role; court: string | null }>(person.id, 'assignment');
  const form = useForm<{ role: Role; court: string }>({ role: person.role, court: person.court ?? '' }, { refused: assign.error });
  const { role, court } = form.values;
  const same = role === person.role && (court === (person.court ?? '') || !isOfACourt(role));
  return (
    <section className="card">
      <h2>{t('assign.title')}</h2>
      <p>{t('assign.text')}</p>
      <form
        {...form.sends((work) =>
          assign.mutateAsync({ version: person.version, role: work.role, court: isOfACourt(work.role) ? work.court || null : null }),
        )}
      >
        <Field label={t('roleLabel')} help={<WhatRoleCan role={role} />} {...form.field('role')}>
          <select {...form.input('role')}>
            <RoleOptions />
          </select>
        </Field>
        {isOfACourt(role) && (
          <Field label={t('court')} {...form.field('court')}>
            <select {...form.input('court')}>
              <option value="">{t('choose')}</option>
              <CourtOptions />
            </select>
          </Field>
        )}
        <ProblemAlert problem={form.problem} goTo={form.goTo} />
        <Button type="submit" disabled={same} busy={assign.isPending}>
          {t('assign.do')}
        </Button>
      </form>
    </section>
  );
}

/** The open work of somebody goes to another one of the court with the same role. */
function HandOver({ person }: { person: Person }) {
  const { t } = useTranslation('staff');
  const colleagues = usePeople({ q: '', court: person.court ?? '', role: person.role, state: 'ACTIVE' });
  const others = colleagues.lines?.filter((each) => each.id !== person.id) ?? [];
  const handOver = useAct<{ successorId: string }>(person.id, 'succession');
  const is = useChecks();
  const form = useForm({ successorId: '' }, { checks: { successorId: [is.chosen] }, refused: handOver.error });
  const successor = others.find((each) => each.id === handOver.variables?.successorId);
  return (
    <section className="card">
      <h2>{t('handOver.title')}</h2>
      <p>{t('handOver.text')}</p>
      <ProblemAlert problem={colleagues.error} onRetry={() => void colleagues.refetch()} />
      {colleagues.isSuccess && others.length === 0 && <p>{t('handOver.none')}</p>}
      {others.length > 0 && (
        <form {...form.sends((words) => handOver.mutateAsync(words))}>
          <Field label={t('handOver.to')} {...form.field('successorId')}>
            <select {...form.input('successorId')}>
              <option value="">{t('choose')}</option>
              {others.map((each) => (
                <option key={each.id} value={each.id}>
                  {`${each.name} (${each.email})`}
                </option>
              ))}
            </select>
          </Field>
          <ProblemAlert problem={form.problem} goTo={form.goTo} />
          <Button type="submit" busy={handOver.isPending}>
            {t('handOver.do')}
          </Button>
          <MoreButton of={colleagues} />
        </form>
      )}
      <p role="status">{handOver.isSuccess && successor && t('handOver.done', { name: successor.name })}</p>
    </section>
  );
}

function Disable({ person }: { person: Person }) {
  const { t } = useTranslation('staff');
  const disable = useAct<{ version: number; reason: string }>(person.id, 'disabling');
  const is = useChecks();
  const form = useForm(
    { reason: '' },
    { checks: { reason: [is.required, is.atLeast(3)] }, refused: disable.error, keep: `disable.${person.id}` },
  );
  return (
    <section className="card">
      <h2>{t('disable.title')}</h2>
      <p>{t('disable.text')}</p>
      <form {...form.sends(({ reason }) => disable.mutateAsync({ version: person.version, reason }))}>
        <Field label={t('person.reason')} help={t('disable.reasonHelp')} {...form.field('reason')}>
          <input {...form.input('reason')} dir="auto" maxLength={1000} />
        </Field>
        <ProblemAlert problem={form.problem} goTo={form.goTo} />
        <Button danger type="submit" busy={disable.isPending}>
          {t('disable.do')}
        </Button>
      </form>
    </section>
  );
}

function Enable({ person }: { person: Person }) {
  const { t } = useTranslation('staff');
  const enable = useAct<{ version: number }>(person.id, 'enabling');
  return (
    <section className="card">
      <h2>{t('enable.title')}</h2>
      <p>{t('enable.text')}</p>
      <ProblemAlert problem={enable.error} />
      <Button busy={enable.isPending} onClick={() => enable.mutate({ version: person.version })}>
        {t('enable.do')}
      </Button>
    </section>
  );
}
