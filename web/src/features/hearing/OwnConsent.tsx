import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Alert, Button, Citation, ConfirmButton, Field, Tick, useForm } from '@/ui';
import { OfCase } from './OfCase';
import { type Consents, type Hearing, holds, type PartyConsent, useNumberOf, useStep } from './requests';

/** Which version of the declaration is shown: counted up whenever it says something else. */
const DECLARATION = 4;

/** To what a party consents, and what follows from that alone. */
const TO: Record<Consents['stage'], { means: string; follows: string; law: string }> = {
  COURT_HEARING: { means: 'consent.means', follows: 'consent.meansAbsence', law: 'OL 25' },
  WITNESSING: { means: 'consent.meansMeeting', follows: 'consent.meansWitnessing', law: 'XB 6' },
  PRETRIAL: { means: 'consent.meansConference', follows: 'consent.meansPretrial', law: 'J 229' },
  MEDIATION: { means: 'consent.meansMediation', follows: 'consent.meansMediated', law: 'OM 18' },
};

/** A party's own declarations. Two of them, because one never stands for the other. */
export function OwnConsent({ hearing, consents, mine }: { hearing: Hearing; consents: Consents; mine: PartyConsent }) {
  const { t, i18n } = useTranslation('hearing');
  const [understood, setUnderstood] = useState(false);
  const consent = useStep(hearing.id, 'consent');
  const short = useStep(hearing.id, 'short-notice');
  const language = i18n.resolvedLanguage ?? 'en';
  const { partyId } = mine;
  const several = hearing.yourSeats.length > 1;
  const numberOf = useNumberOf(hearing.id);
  const given = holds(mine);
  return (
    <section className="card">
      <h2>
        {several ? t('consent.yoursFor', { name: mine.name }) : t('consent.yours')} <OfCase number={numberOf(partyId)} />
      </h2>
      {given ? (
        <>
          <p>{t('consent.youGave')}</p>
          {mine.withdrawalRefusal ? (
            <Alert as="open" role="note" title={t('consent.yourWithdrawalRefused')}>
              <p>
                {t(`consent.${mine.withdrawalRefusal.ground}`)} · <bdi>{mine.withdrawalRefusal.reason}</bdi>
              </p>
            </Alert>
          ) : (
            <Withdrawal hearingId={hearing.id} partyId={partyId} />
          )}
        </>
      ) : (
        <>
          {mine.refusedAt && (
            <Alert as="open" role="note" title={t('consent.youRefused')}>
              <p>{t('consent.refusalFollows')}</p>
            </Alert>
          )}
          {mine.courtroom && (
            <Alert as="open" role="note" title={t('courtroom.you')}>
              <p>{t('courtroom.youMay')}</p>
            </Alert>
          )}
          <p>{t(TO[consents.stage].means)}</p>
          <ul>
            <li>{t('consent.meansStage')}</li>
            <li>{t('consent.meansEqual')}</li>
            <li>{t('consent.meansWithdraw')}</li>
            <li>{t('consent.meansPlace')}</li>
            <li>{t('consent.meansWritten')}</li>
            <li>
              {t('consent.meansAccount')} <Citation law="OL 7" />
            </li>
            <li>
              {t(TO[consents.stage].follows)} <Citation law={TO[consents.stage].law} />
            </li>
            <li>
              {t('consent.meansRecording')} <Citation law="OL 27" />
            </li>
          </ul>
          <Tick checked={understood} onChange={setUnderstood}>
            {t('consent.understood')}
          </Tick>
          <Button
            primary
            disabled={!understood}
            busy={consent.isPending}
            onClick={() => consent.mutate({ partyId, stage: consents.stage, language, declaration: DECLARATION })}
          >
            {t('consent.do')}
          </Button>
          {!mine.refusedAt && <Refusal hearingId={hearing.id} partyId={partyId} />}
        </>
      )}
      {mine.shortNoticeNeeded && !mine.shortNoticeAgreedAt && (
        <>
          <h3>{t('consent.shortTitle')}</h3>
          <p>
            {t('consent.shortMeans')} {hearing.notice && <Citation law={hearing.notice.article} />}
          </p>
          <Button busy={short.isPending} onClick={() => short.mutate({ partyId, language })}>
            {t('consent.shortDo')}
          </Button>
        </>
      )}
      <ProblemAlert problem={consent.error ?? short.error} />
    </section>
  );
}

/** The other answer: what follows from it, and a reason if the party wants to give one. */
function Refusal({ hearingId, partyId }: { hearingId: string; partyId: string }) {
  const { t, i18n } = useTranslation('hearing');
  const language = i18n.resolvedLanguage ?? 'en';
  const [asking, setAsking] = useState(false);
  const refusal = useStep(hearingId, 'consent/refusal');
  const form = useForm({ reason: '' }, { refused: refusal.error, keep: `consent-refusal.${hearingId}.${partyId}` });
  if (!asking) return <Button onClick={() => setAsking(true)}>{t('consent.refuse')}</Button>;
  return (
    <form
      aria-label={t('consent.refuse')}
      {...form.sends(({ reason }) => refusal.mutateAsync({ partyId, language, reason: reason || null }))}
    >
      <p>{t('consent.refusalFollows')}</p>
      <Field label={t('consent.refusalReason')} help={t('consent.refusalReasonHelp')} {...form.field('reason')}>
        <textarea {...form.input('reason')} maxLength={1000} rows={2} dir="auto" />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <div className="row">
        <Button onClick={() => setAsking(false)}>{t('consent.refuseNot')}</Button>
        <Button danger type="submit" busy={refusal.isPending}>
          {t('consent.refuseDo')}
        </Button>
      </div>
    </form>
  );
}

/** Taking a consent back, with a reason if the party wants to give one: the court looks at it. */
function Withdrawal({ hearingId, partyId }: { hearingId: string; partyId: string }) {
  const { t } = useTranslation('hearing');
  const withdrawal = useStep(hearingId, 'consent/withdrawal');
  const form = useForm({ reason: '' }, { refused: withdrawal.error, keep: `consent-withdrawal.${hearingId}.${partyId}` });
  return (
    <>
      <Field label={t('consent.withdrawalReason')} help={t('consent.withdrawalReasonHelp')} {...form.field('reason')}>
        <textarea {...form.input('reason')} maxLength={1000} rows={2} dir="auto" />
      </Field>
      <ConfirmButton
        danger
        busy={withdrawal.isPending}
        title={t('consent.withdraw')}
        ask={<p>{t('consent.withdrawSure')}</p>}
        yes={t('consent.withdraw')}
        onYes={() => withdrawal.mutate({ partyId, reason: form.values.reason.trim() || null }, { onSuccess: form.forget })}
      >
        {t('consent.withdraw')}
      </ConfirmButton>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
    </>
  );
}
