import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { Screen } from '@/app/Screen';
import { CourtDate, CourtTime } from '@/time';
import { Button, ConfirmButton, MoreButton, Names, SaveFile, Tick } from '@/ui';
import { DeliveryPapers } from './DeliveryPapers';
import {
  type AccountDelivery,
  type Opening,
  type OwnParty,
  fetchConsentSheet,
  useAccountDeliveries,
  useGiveConsent,
  useOpenInAccount,
  useOwnParties,
  useWithdrawConsent,
} from './requests';

/** Of one case: whether papers are served in one's account, and what was. */
export default function AccountServiceScreen() {
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const [opening, setOpening] = useState<Opening>();
  if (opening) return <DeliveryPapers opening={opening} secret="" onOver={() => setOpening(undefined)} />;
  return <Overview caseId={caseId} onOpened={setOpening} />;
}

function Overview({ caseId, onOpened }: { caseId: string; onOpened: (opening: Opening) => void }) {
  const { t } = useTranslation('service');
  const parties = useOwnParties(caseId);
  const deliveries = useAccountDeliveries(caseId);
  const open = useOpenInAccount(caseId);
  return (
    <Screen
      title={t('account.title')}
      lead={t('account.lead')}
      actions={<LinkButton to={`/cases/${caseId}`}>{t('account.case')}</LinkButton>}
    >
      <ProblemAlert problem={parties.error ?? deliveries.error} onRetry={() => void deliveries.refetch()} />
      <section className="card" aria-label={t('account.papers')}>
        <h2>{t('account.papers')}</h2>
        {deliveries.lines?.length === 0 && <p className="help">{t('account.none')}</p>}
        <ul className="papers">
          {deliveries.lines?.map((delivery) => (
            <DeliveryLine
              key={delivery.id}
              delivery={delivery}
              busy={open.isPending}
              onOpen={() => open.mutate(delivery.id, { onSuccess: onOpened })}
            />
          ))}
        </ul>
        <MoreButton of={deliveries} />
        <ProblemAlert problem={open.error} />
      </section>
      {parties.data?.map((party) => (
        <ConsentCard key={party.partyId} caseId={caseId} party={party} />
      ))}
    </Screen>
  );
}

function DeliveryLine({ delivery, busy, onOpen }: { delivery: AccountDelivery; busy: boolean; onOpen: () => void }) {
  const { t } = useTranslation('service');
  return (
    <li data-testid={`delivery-${delivery.id}`}>
      <p>
        <strong>{t(`paper.${delivery.paper}`)}</strong> · <bdi>{delivery.party}</bdi>
      </p>
      <p>
        {t('account.placed')} <CourtTime instant={delivery.placedAt} />
      </p>
      <p>
        {delivery.servedOn ? (
          <>
            {t('account.served')} <CourtDate date={delivery.servedOn} />
          </>
        ) : (
          t('account.notServed')
        )}
      </p>
      <Button primary={!delivery.openedAt} busy={busy} onClick={onOpen}>
        {t(delivery.openedAt ? 'account.openAgain' : 'account.open')}
      </Button>
    </li>
  );
}

/** The consent that holds, to be taken back; or the form that gives it. */
function ConsentCard({ caseId, party }: { caseId: string; party: OwnParty }) {
  const { t } = useTranslation('service');
  const [understood, setUnderstood] = useState(false);
  const give = useGiveConsent(caseId);
  const withdraw = useWithdrawConsent(caseId);
  const { consent } = party;
  return (
    <section className="card" aria-label={t('account.consent')}>
      <h2>{t('account.consent')}</h2>
      <p>
        <Names names={[party.name, party.latinName, party.chineseName]} />
      </p>
      <p>{t('account.text')}</p>
      {consent ? (
        <>
          <p data-testid="consent">
            {t('account.given')} <CourtTime instant={consent.givenAt} />
          </p>
          <SaveFile fetch={() => fetchConsentSheet(caseId, consent.id)} name="confirmation.pdf">
            {t('account.sheet')}
          </SaveFile>
          <ConfirmButton
            title={t('account.withdraw')}
            ask={<p>{t('account.withdrawText')}</p>}
            yes={t('account.withdraw')}
            busy={withdraw.isPending}
            onYes={() => withdraw.mutate(consent.id)}
          >
            {t('account.withdraw')}
          </ConfirmButton>
        </>
      ) : (
        <>
          <Tick checked={understood} onChange={setUnderstood}>
            {t('account.understood')}
          </Tick>
          <Button primary disabled={!understood} busy={give.isPending} onClick={() => give.mutate({ partyId: party.partyId, understood })}>
            {t('account.give')}
          </Button>
        </>
      )}
      <ProblemAlert problem={give.error ?? withdraw.error} />
    </section>
  );
}
