import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { LinkButton } from '@/app/LinkButton';
import { countryName } from '@/i18n/names';
import { CourtDate, CourtTime } from '@/time';
import { Button, Citation, ConfirmButton, Field, Mark, MoreButton, Names, useChecks, useForm } from '@/ui';
import { Written } from '@/written';
import { AddressChanges } from './AddressChanges';
import { OpenedPaper } from './Papers';
import { GivenCode, NameRepresentative } from './NameRepresentative';
import { PartyCode } from './PartyCode';
import { ProofOptions } from './ProofOptions';
import { isByLaw } from '@/filing/capacity';
import { usePunctuation } from '@/i18n/usePunctuation';
import { type Act, type Representation, useAct, useCode, usePaper, useRepresentations } from './representationRequests';
import { type CourtCase, nameOf, type Party, sidesOf } from './requests';
import { joinedAs } from './joiningRequests';
import { ParticipantIdentity } from './ParticipantIdentity';
import { RemoveParty } from './RemoveParty';
import { JoinParty } from './JoinParty';

/** The parties by side, who acts for each, and what can be done about it: by the party, or by the court. */
export function Participants({ file }: { file: CourtCase }) {
  const { t } = useTranslation(['case', 'filing']);
  const account = useAccount();
  const representations = useRepresentations(file.id);
  const court = account?.groups.some((group) => group === 'clerk' || group === 'judge') ?? false;
  const clerk = account?.groups.includes('clerk');
  const judge = account?.groups.includes('judge') ?? false;
  const mayRemove = ({ joinedAt, leftAt, role }: Party) => joinedAt && !leftAt && (role === 'THIRD_PARTY' ? court : judge);
  const namable = file.parties.filter((party) => !party.leftAt && (court || party.own));
  return (
    <section id="parties" className="card" aria-label={t('case.parties')}>
      <h2>{t('case.parties')}</h2>
      {sidesOf(file.parties).map((side) => (
        <div key={side}>
          <h3>{t(`papers.from.${side}`)}</h3>
          <ul>
            {file.parties
              .filter((party) => party.role === side)
              .map((party) => (
                <li key={party.id}>
                  <PartyLines party={party} />
                  <ParticipantIdentity of={{ caseId: file.id, as: 'parties', id: party.id }} level={party.identity} name={nameOf(party)} />
                  {mayRemove(party) && (
                    <div className="row">
                      <RemoveParty caseId={file.id} party={party} />
                    </div>
                  )}
                  {clerk && !party.appeared && !party.leftAt && <PartyCode caseId={file.id} party={party} />}
                  <ul aria-label={t('representation.of', { party: nameOf(party) })}>
                    {representations.lines
                      ?.filter((each) => each.partyId === party.id)
                      .map((each) => (
                        <li key={each.id}>
                          <Representative caseId={file.id} party={party} representation={each} court={court} />
                        </li>
                      ))}
                  </ul>
                </li>
              ))}
          </ul>
        </div>
      ))}
      <ProblemAlert problem={representations.error} onRetry={() => void representations.refetch()} />
      <MoreButton of={representations} />
      <AddressChanges caseId={file.id} parties={file.parties} court={court} />
      {namable.length > 0 && <NameRepresentative caseId={file.id} parties={namable} running={representations.lines ?? []} court={court} />}
      {court && <JoinParty caseId={file.id} />}
    </section>
  );
}

function PartyLines({ party }: { party: Party }) {
  const { t, i18n } = useTranslation(['case', 'filing']);
  const { colon } = usePunctuation();
  const language = i18n.resolvedLanguage ?? 'en';
  return (
    <>
      <strong>{t(`filing:role.${party.role}_one`)}</strong>
      {colon}
      <Names names={[party.originalName, party.latinName, party.chineseName]} />
      <div>
        <bdi>{party.address}</bdi>
      </div>
      {party.country && <div>{countryName(party.country, language)}</div>}
      {party.addressSince && (
        <div>
          <small>
            {t('address.since')} <CourtDate date={party.addressSince} />
          </small>
        </div>
      )}
      {party.joinedAt && (
        <div>
          <small>
            {t(`joining.${joinedAs(party)}`)} {t('joining.since')} <CourtTime instant={party.joinedAt} />
          </small>
        </div>
      )}
      {party.leftAt ? (
        <small>
          {t('joining.left')} <CourtTime instant={party.leftAt} />
        </small>
      ) : (
        <small>{party.own ? t('case.you') : t(party.appeared ? 'case.appeared' : 'case.notAppeared')}</small>
      )}
    </>
  );
}

const tone = (state: Representation['state']) =>
  state === 'CONFIRMED' ? 'good' : state === 'INVITED' || state === 'PROPOSED' || state === 'ENDING' ? 'open' : undefined;

function Representative({
  caseId,
  party,
  representation,
  court,
}: {
  caseId: string;
  party: Party;
  representation: Representation;
  court: boolean;
}) {
  const { t } = useTranslation('case');
  const { comma, colon } = usePunctuation();
  const { state, kind, name, powers, validFrom, validUntil } = representation;
  return (
    <>
      <p>
        {t(`representation.kind.${kind}`)}
        {colon}
        <bdi translate="no">{name}</bdi> <Mark as={tone(state)}>{t(`representation.state.${state}`)}</Mark>{' '}
        {representation.own && <small>{t('case.you')}</small>}
      </p>
      {!isByLaw(kind) && (
        <p>
          <small>
            {powers.length > 0
              ? `${t('representation.powers')}${colon}${powers.map((power) => t(`representation.power.${power}`)).join(comma)}`
              : t('representation.noPower')}
          </small>
        </p>
      )}
      <p>
        <small>
          {t('representation.from')} <CourtDate date={validFrom} />
          {validUntil && (
            <>
              {comma}
              {t('representation.until')} <CourtDate date={validUntil} />
            </>
          )}
        </small>
      </p>
      {representation.endReason && <p>{t(`representation.reason.${representation.endReason}`)}</p>}
      {representation.refusalReason && (
        <>
          <p>
            {t('representation.refused')}
            {colon}
          </p>
          <Written text={representation.refusalReason} />
        </>
      )}
      {court && representation.accountName && (
        <p>
          {t('representation.account')}
          {colon}
          <bdi translate="no">{representation.accountName}</bdi>
        </p>
      )}
      <ParticipantIdentity of={{ caseId, as: 'representations', id: representation.id }} level={representation.identity} name={name} />
      {representation.way === 'VIDEO_WITNESS' && <Witnessed of={representation} />}
      <Proof caseId={caseId} id={representation.endingPaperId ?? representation.paperId} name={name} />
      <Acts caseId={caseId} party={party} representation={representation} court={court} />
    </>
  );
}

/** Whether a judge saw the power of attorney signed, and where the record of that is. */
function Witnessed({ of: { witnessing, state } }: { of: Representation }) {
  const { t } = useTranslation('case');
  if (!witnessing)
    return state === 'INVITED' || state === 'PROPOSED' ? (
      <p>
        {t('representation.toWitness')} <Citation law="XB 6" />
      </p>
    ) : null;
  return (
    <div>
      <Mark as={witnessing.witnessed ? 'good' : 'bad'}>
        {t(witnessing.witnessed ? 'representation.witnessed' : 'representation.notWitnessed')}
      </Mark>{' '}
      <CourtTime instant={witnessing.witnessedAt} /> · <bdi translate="no">{witnessing.judge}</bdi>
      {witnessing.firm && (
        <p>
          <bdi translate="no">
            {witnessing.firm} · {witnessing.licence}
          </bdi>
        </p>
      )}
      {witnessing.reason && <Written text={witnessing.reason} />}
      <LinkButton to="/hearings/$hearingId" params={{ hearingId: witnessing.hearingId }}>
        {t('representation.witnessRecord')}
      </LinkButton>
    </div>
  );
}

/** The paper on which it rests, for who may read it. */
function Proof({ caseId, id, name }: { caseId: string; id: string | null; name: string }) {
  const { t } = useTranslation('case');
  const [open, setOpen] = useState(false);
  const paper = usePaper(caseId, open ? id : null);
  if (!id) return null;
  return (
    <>
      <Button small aria-expanded={open} aria-label={t('representation.proofOf', { name })} onClick={() => setOpen(!open)}>
        {t(open ? 'papers.close' : 'representation.proof')}
      </Button>
      <ProblemAlert problem={paper.error} />
      {open && paper.data && <OpenedPaper caseId={caseId} paper={paper.data} />}
    </>
  );
}

function Acts({ caseId, party, representation, court }: { caseId: string; party: Party; representation: Representation; court: boolean }) {
  const { t } = useTranslation(['case', 'filing']);
  const act = useAct(caseId);
  const code = useCode(caseId);
  const [asking, setAsking] = useState<'refusal' | 'ending' | null>(null);
  const { id, version, state, name } = representation;
  const does = (what: Act, more: { reason?: string; paperId?: string } = {}) =>
    act.mutateAsync({ id, act: what, version, ...more }).then(() => setAsking(null));
  const running = state === 'CONFIRMED' || state === 'ENDING';
  return (
    <>
      {code.data && state === 'INVITED' && (
        <div role="status">
          <GivenCode name={name} code={code.data.code} />
        </div>
      )}
      <ProblemAlert problem={code.error} />
      <div className="row">
        {court && state === 'PROPOSED' && (
          <>
            <ConfirmButton
              small
              primary
              busy={act.isPending}
              aria-label={t('representation.confirmOne', { name })}
              title={t('representation.confirmTitle')}
              ask={
                <>
                  <p>{t('representation.confirmText')}</p>
                  {representation.identity === 'REGISTERED' && (
                    <p>
                      {t('filing:identity.participantUnverified')} <Citation law="OL 7(1)" />
                    </p>
                  )}
                </>
              }
              yes={t('representation.confirm')}
              onYes={() => does('confirmation').catch(() => undefined)}
            >
              {t('representation.confirm')}
            </ConfirmButton>
            <Button small aria-label={t('representation.refuseOne', { name })} onClick={() => setAsking('refusal')}>
              {t('representation.refuse')}
            </Button>
          </>
        )}
        {court && running && (
          <ConfirmButton
            small
            danger
            busy={act.isPending}
            aria-label={t('representation.endOne', { name })}
            title={t('representation.endTitle')}
            ask={<p>{t(state === 'ENDING' ? 'representation.endText' : 'representation.excludeText')}</p>}
            yes={t('representation.end')}
            onYes={() => does('end').catch(() => undefined)}
          >
            {t('representation.end')}
          </ConfirmButton>
        )}
        {(party.own || court) && state === 'INVITED' && (
          <Button small busy={code.isPending} onClick={() => code.mutate(id)}>
            {t('representation.newCode')}
          </Button>
        )}
        {party.own && (state === 'INVITED' || state === 'PROPOSED') && (
          <ConfirmButton
            small
            danger
            busy={act.isPending}
            aria-label={t('representation.withdrawOne', { name })}
            title={t('representation.withdrawTitle')}
            ask={<p>{t('representation.withdrawText')}</p>}
            yes={t('representation.withdraw')}
            onYes={() => does('withdrawal').catch(() => undefined)}
          >
            {t('representation.withdraw')}
          </ConfirmButton>
        )}
        {party.own && state === 'CONFIRMED' && (
          <Button small danger onClick={() => setAsking('ending')}>
            {t(representation.own ? 'representation.resign' : 'representation.revoke')}
          </Button>
        )}
      </div>
      <ProblemAlert problem={act.error} />
      {asking === 'refusal' && (
        <RefusalForm busy={act.isPending} keep={`representation.${id}`} onSend={(reason) => does('refusal', { reason })} />
      )}
      {asking === 'ending' && (
        <EndingForm caseId={caseId} party={party} busy={act.isPending} onSend={(paperId) => does('ending', { paperId })} />
      )}
    </>
  );
}

function RefusalForm({ busy, keep, onSend }: { busy: boolean; keep: string; onSend: (reason: string) => Promise<unknown> }) {
  const { t } = useTranslation('case');
  const is = useChecks();
  const form = useForm({ reason: '' }, { checks: { reason: [is.required] }, keep });
  return (
    <form {...form.sends(({ reason }) => onSend(reason))}>
      <Field label={t('representation.refusalReason')} help={t('representation.refusalHelp')} {...form.field('reason')}>
        <textarea {...form.input('reason')} maxLength={1000} />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Button primary type="submit" busy={busy}>
        {t('representation.refuse')}
      </Button>
    </form>
  );
}

function EndingForm({
  caseId,
  party,
  busy,
  onSend,
}: {
  caseId: string;
  party: Party;
  busy: boolean;
  onSend: (paperId: string) => Promise<unknown>;
}) {
  const { t } = useTranslation('case');
  const is = useChecks();
  const form = useForm({ paperId: '' }, { checks: { paperId: [is.chosen] } });
  return (
    <form {...form.sends(({ paperId }) => onSend(paperId))}>
      <p>{t('representation.endingText')}</p>
      <Field label={t('representation.notice')} help={t('representation.noticeHelp')} {...form.field('paperId')}>
        <select {...form.input('paperId')}>
          <option value="">{t('handIn.choose')}</option>
          <ProofOptions caseId={caseId} side={party.role} kind="STATEMENT" />
          <ProofOptions caseId={caseId} side={party.role} kind="OTHER" />
        </select>
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Button danger type="submit" busy={busy}>
        {t('representation.askToEnd')}
      </Button>
    </form>
  );
}
