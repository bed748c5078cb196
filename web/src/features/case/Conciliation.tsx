import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtDate } from '@/time';
import { Button, ConfirmButton, Field, Names, useChecks, useForm } from '@/ui';
import { type Decision, useReceiveConciliation, useRefuseConciliation } from './decisionRequests';
import type { CourtCase } from './requests';

type Parties = CourtCase['parties'];
type Party = Parties[number];

/** What each party did with the statement of a conciliation, and what the reader can do or record now. */
export function Conciliation({ caseId, decision, parties }: { caseId: string; decision: Decision; parties: Parties }) {
  const { t } = useTranslation('case');
  const ofTheCourt = useAccount()?.court != null;
  const open = parties.filter((party) => decision.mayAnswerFor.includes(party.id));
  return (
    <section aria-label={t('decisions.conciliation')}>
      <dl className="facts">
        {parties.map((party) => (
          <Answer key={party.id} party={party} decision={decision} />
        ))}
      </dl>
      {open.length > 0 && ofTheCourt && <Receive caseId={caseId} decision={decision} open={open} />}
      {open.map((party) => (
        <Refuse key={party.id} caseId={caseId} decision={decision} party={party} named={ofTheCourt || open.length > 1} />
      ))}
    </section>
  );
}

const namesOf = (party: Party) => [party.originalName, party.latinName, party.chineseName];

function Answer({ party, decision }: { party: Party; decision: Decision }) {
  const { t } = useTranslation('case');
  const answer = decision.answers.find((each) => each.partyId === party.id);
  return (
    <>
      <dt>
        <Names names={namesOf(party)} />
      </dt>
      <dd>
        {answer ? (
          <>
            {t(`decisions.answer.${answer.answer}`)} <CourtDate date={answer.day} />
            {answer.receiver && (
              <>
                {' '}
                · {t('decisions.receiver')} <bdi>{answer.receiver}</bdi>
              </>
            )}{' '}
            · <bdi translate="no">{answer.notedByName}</bdi>
          </>
        ) : (
          t('decisions.answer.none')
        )}
      </dd>
    </>
  );
}

function Receive({ caseId, decision, open }: { caseId: string; decision: Decision; open: Party[] }) {
  const { t } = useTranslation('case');
  const is = useChecks();
  const [asked, setAsked] = useState(false);
  const receive = useReceiveConciliation(caseId, decision.paperId);
  const form = useForm(
    { partyId: '', day: '', receiver: '', proof: '' },
    {
      checks: { partyId: [is.required], day: [is.required], proof: [is.required] },
      refused: receive.error,
      keep: `receipt.${decision.paperId}`,
    },
  );
  return (
    <>
      <Button small aria-expanded={asked} onClick={() => setAsked(!asked)}>
        {t('decisions.receive')}
      </Button>
      {asked && (
        <form
          aria-label={t('decisions.receive')}
          {...form.sends(
            (said) => receive.mutateAsync({ ...said, receiver: said.receiver || null }),
            () => setAsked(false),
          )}
        >
          <p>{t('decisions.receiveText')}</p>
          <Field label={t('decisions.who')} {...form.field('partyId')}>
            <select {...form.input('partyId')}>
              <option value="">{t('evidence.choose')}</option>
              {open.map((party) => (
                <option key={party.id} value={party.id}>
                  {party.originalName}
                </option>
              ))}
            </select>
          </Field>
          <Field label={t('decisions.receivedOn')} help={t('decisions.dayHelp')} {...form.field('day')}>
            <input type="date" {...form.input('day')} />
          </Field>
          <Field label={t('decisions.receiverIs')} help={t('decisions.receiverHelp')} {...form.field('receiver')}>
            <input {...form.input('receiver')} maxLength={200} dir="auto" />
          </Field>
          <Field label={t('decisions.proof')} {...form.field('proof')}>
            <input {...form.input('proof')} maxLength={500} dir="auto" />
          </Field>
          <ProblemAlert problem={form.problem} goTo={form.goTo} />
          <Button primary type="submit" busy={receive.isPending}>
            {t('decisions.receive')}
          </Button>
        </form>
      )}
    </>
  );
}

/** @param named whether the button says whose refusal it is */
function Refuse({ caseId, decision, party, named }: { caseId: string; decision: Decision; party: Party; named: boolean }) {
  const { t } = useTranslation('case');
  const { colon } = usePunctuation();
  const refuse = useRefuseConciliation(caseId, decision.paperId);
  const label = t(useAccount()?.court != null ? 'decisions.refuseNote' : 'decisions.refuse');
  return (
    <>
      <ProblemAlert problem={refuse.error} />
      <ConfirmButton
        busy={refuse.isPending}
        title={label}
        ask={<p>{t('decisions.refuseText')}</p>}
        yes={label}
        onYes={() => refuse.mutate({ partyId: party.id })}
      >
        {label}
        {named && (
          <>
            {colon}
            <bdi translate="no">{party.originalName}</bdi>
          </>
        )}
      </ConfirmButton>
    </>
  );
}
