import { Link } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useInAddress } from '@/app/inAddress';
import { LinkButton } from '@/app/LinkButton';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { Field, MoreButton, SearchField } from '@/ui';
import { LogAlarms } from './LogAlarms';
import { MailState } from './MailState';
import { CourtName, CourtOptions, RoleOptions, StateMark } from './parts';
import { type Wanted, states, usePeople } from './requests';

const EVERYBODY = { q: '', court: '', role: '', state: '' } satisfies Wanted;

/** Everybody who works for a court, or is invited to, with what one looks for. */
export default function PeopleScreen() {
  const { t } = useTranslation('staff');
  const [wanted, ask] = useInAddress(EVERYBODY);
  const people = usePeople(useDeferredValue(wanted));
  return (
    <Screen
      title={t('people.title')}
      lead={t('people.lead')}
      actions={
        <LinkButton to="/people/invite" primary>
          {t('invite.title')}
        </LinkButton>
      }
    >
      <LogAlarms />
      <MailState />
      <div className="grid">
        <SearchField label={t('people.search')} words={wanted.q} onChange={(q) => ask({ q })} />
        <Field label={t('court')}>
          <select value={wanted.court} onChange={({ target }) => ask({ court: target.value })}>
            <option value="">{t('people.every')}</option>
            <CourtOptions />
          </select>
        </Field>
        <Field label={t('roleLabel')}>
          <select value={wanted.role} onChange={({ target }) => ask({ role: target.value })}>
            <option value="">{t('people.every')}</option>
            <RoleOptions />
          </select>
        </Field>
        <Field label={t('stateLabel')}>
          <select value={wanted.state} onChange={({ target }) => ask({ state: target.value })}>
            <option value="">{t('people.every')}</option>
            {states.map((state) => (
              <option key={state} value={state}>
                {t(`state.${state}`)}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <ProblemAlert problem={people.error} onRetry={() => void people.refetch()} />
      {people.isPending && <Pending />}
      {people.lines?.length === 0 && <p>{t('people.nobody')}</p>}
      {people.lines && people.lines.length > 0 && (
        <div className="scroll">
          <table className="table rows">
            <thead>
              <tr>
                <th scope="col">{t('name')}</th>
                <th scope="col">{t('roleLabel')}</th>
                <th scope="col">{t('court')}</th>
                <th scope="col">{t('stateLabel')}</th>
              </tr>
            </thead>
            <tbody>
              {people.lines.map((person) => (
                <tr key={person.id}>
                  <td>
                    <Link to={`/people/${person.id}`}>
                      <bdi translate="no">{person.name}</bdi>
                    </Link>
                    <div>
                      <bdi>{person.email}</bdi>
                    </div>
                  </td>
                  <td data-label={t('roleLabel')}>{t(`role.${person.role}`)}</td>
                  <td data-label={t('court')}>{person.court ? <CourtName code={person.court} /> : t('everyCourt')}</td>
                  <td data-label={t('stateLabel')}>
                    <StateMark state={person.state} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <MoreButton of={people} />
    </Screen>
  );
}
