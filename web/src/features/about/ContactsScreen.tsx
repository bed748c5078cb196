import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { SearchField } from '@/ui';
import { type Contact, useContacts } from './requests';

const isKnown = ({ address, telephone, hours }: Contact) => !!(address || telephone || hours);

/** Where the courts are and how they are reached, as their operators keep it. */
export default function ContactsScreen() {
  const { t } = useTranslation('about');
  const contacts = useContacts();
  const [words, setWords] = useState('');
  const sought = words.trim().toLowerCase();
  const found = (contacts.data ?? [])
    .filter(({ name, address }) => `${name} ${address}`.toLowerCase().includes(sought))
    .sort((one, other) => Number(isKnown(other)) - Number(isKnown(one)));
  return (
    <Screen title={t('contacts.title')} lead={t('contacts.lead')} narrow>
      <SearchField label={t('contacts.search')} words={words} onChange={setWords} />
      <ProblemAlert problem={contacts.error} onRetry={() => void contacts.refetch()} />
      {contacts.isPending && <Pending />}
      {contacts.data && found.length === 0 && <p role="status">{t('contacts.none')}</p>}
      <ul className="papers">
        {found.map((court) => (
          <li key={court.code}>
            <h2>
              <bdi translate="no">{court.name}</bdi>
            </h2>
            {court.closedBecause && (
              <p>
                {t('contacts.closed')} <bdi dir="auto">{court.closedBecause}</bdi>
              </p>
            )}
            {isKnown(court) ? <Facts court={court} /> : <p className="quiet">{t('contacts.unknown')}</p>}
          </li>
        ))}
      </ul>
    </Screen>
  );
}

function Facts({ court }: { court: Contact }) {
  const { t } = useTranslation('about');
  return (
    <dl className="facts">
      {court.address && (
        <>
          <dt>{t('contacts.address')}</dt>
          <dd dir="auto">{court.address}</dd>
        </>
      )}
      {court.telephone && (
        <>
          <dt>{t('contacts.telephone')}</dt>
          <dd>
            <bdi dir="ltr">{court.telephone}</bdi>
          </dd>
        </>
      )}
      {court.hours && (
        <>
          <dt>{t('contacts.hours')}</dt>
          <dd dir="auto">{court.hours}</dd>
        </>
      )}
    </dl>
  );
}
