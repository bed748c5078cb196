import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useInAddress } from '@/app/inAddress';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { SearchField } from '@/ui';
import { type Contact, useContacts } from './requests';

const isKnown = ({ address, telephone, hours }: Contact) => !!(address || telephone || hours);

/** Where the courts are and how they are reached, as their operators keep it. */
export default function ContactsScreen() {
  const { t } = useTranslation('about');
  const contacts = useContacts();
  const [{ q: words }, ask] = useInAddress({ q: '' });
  const sought = words.trim().toLowerCase();
  const found = (contacts.data ?? []).filter(({ name, address }) => `${name} ${address}`.toLowerCase().includes(sought));
  const unknown = found.filter((court) => !isKnown(court));
  return (
    <Screen title={t('contacts.title')} lead={t('contacts.lead')} narrow>
      <SearchField label={t('contacts.search')} words={words} onChange={(q) => ask({ q })} />
      <ProblemAlert problem={contacts.error} onRetry={() => void contacts.refetch()} />
      {contacts.isPending && <Pending />}
      {contacts.data && found.length === 0 && <p role="status">{t('contacts.none')}</p>}
      <ul className="papers">
        {found.filter(isKnown).map((court) => (
          <li key={court.code}>
            <h2>
              <bdi translate="no">{court.name}</bdi>
            </h2>
            <Closed court={court} />
            <Facts court={court} />
          </li>
        ))}
      </ul>
      {/* Most have nothing to read yet: that is said once. */}
      {unknown.length > 0 && (
        <section aria-label={t('contacts.unknown')}>
          <p>{t('contacts.unknown')}</p>
          <ul>
            {unknown.map((court) => (
              <li key={court.code}>
                <bdi translate="no">{court.name}</bdi>
                <Closed court={court} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Screen>
  );
}

function Closed({ court }: { court: Contact }) {
  const { t } = useTranslation('about');
  return (
    court.closedBecause && (
      <p>
        {t('contacts.closed')} <bdi dir="auto">{court.closedBecause}</bdi>
      </p>
    )
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
