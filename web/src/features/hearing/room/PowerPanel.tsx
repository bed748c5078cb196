import { useTranslation } from 'react-i18next';
import { useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { languageName } from '@/i18n/names';
import { usePunctuation } from '@/i18n/usePunctuation';
import { isBlank } from '@/text/plainText';
import { Button, Citation, ConfirmButton, Field, Mark, Tick } from '@/ui';
import { useState } from 'react';
import { isParty } from './picture';
import { wasReadIn } from './power';
import type { RoomLine, RoomView } from './RoomLine';
import { seatLabel } from './seatLabel';
import { may, useAsk } from './useAsk';
import { useSign } from './useSign';

/** A power of attorney is shown, read, signed by the party and its lawyer, and witnessed by the judge: how far it is, and the reader's next step. */
export function PowerPanel({ hearingId, room, line }: { hearingId: string; room: RoomView; line: RoomLine }) {
  const { t, i18n } = useTranslation('hearing');
  const { comma } = usePunctuation();
  const { ask, asking, refusal } = useAsk(line);
  const { sign, signing, refusal: unsigned } = useSign(hearingId, line);
  const { you, picture, seats } = room;
  if (!you || picture.phase !== 'WITNESSING') return null;
  const { power, exhibit } = picture;
  const signers = seats.filter((seat) => isParty(seat.role) || seat.role === 'LAWYER');
  const own = seats.find((seat) => seat.seat === you.seat);
  const reader = i18n.resolvedLanguage ?? 'en';
  const mayRead = may(you.perms, picture.phase, 'power.read') && own && !wasReadIn(power, own.language);
  const maySign = may(you.perms, picture.phase, 'power.sign') && !(you.seat in power.signed);
  const mayFind = may(you.perms, picture.phase, 'power.witness') && !power.found;
  const readIn = [...new Set(power.readIn)].map((language) => languageName(language, reader)).join(comma);
  return (
    <section className="card" aria-label={t('power.title')}>
      <h2>
        {t('power.title')} <Citation law="XB 6" />
      </h2>
      <ul className="plain" aria-live="polite">
        <li>
          <Mark as={exhibit ? 'good' : 'open'}>{t(exhibit ? 'lobby.done' : 'lobby.open')}</Mark> {t('power.isShown')}{' '}
          {exhibit && <bdi>{exhibit.title}</bdi>}
        </li>
        <li>
          <Mark as={readIn ? 'good' : 'open'}>{t(readIn ? 'lobby.done' : 'lobby.open')}</Mark> {t('power.isRead')} {readIn}
        </li>
        {signers.map((seat) => (
          <li key={seat.seat}>
            <Mark as={power.signed[seat.seat] ? 'good' : 'open'}>{t(power.signed[seat.seat] ? 'lobby.done' : 'lobby.open')}</Mark>{' '}
            {t('power.isSignedBy')} <bdi translate="no">{seatLabel(t, seat)}</bdi>
          </li>
        ))}
        {power.found && (
          <li>
            <Mark as={power.found === 'witnessed' ? 'good' : 'bad'}>{t(`power.found.${power.found}`)}</Mark>
          </li>
        )}
      </ul>
      {!exhibit && <p>{t(may(you.perms, picture.phase, 'exhibit.show') ? 'power.showIt' : 'power.waitShown')}</p>}
      {exhibit && mayRead && (
        <p>
          <Button busy={asking} onClick={() => ask('power.read', {})}>
            {t('power.read', { language: languageName(own.language, reader) })}
          </Button>
        </p>
      )}
      {exhibit && maySign && (
        <>
          <p>{t('power.signMeans')}</p>
          <ConfirmButton
            primary
            busy={signing}
            title={t('power.sign')}
            ask={
              <p>
                {t('power.signSure')} <bdi>{exhibit.title}</bdi>
              </p>
            }
            yes={t('power.sign')}
            onYes={() => sign('power.sign', { digest: exhibit.digest })}
          >
            {t('power.sign')}
          </ConfirmButton>
        </>
      )}
      <ProblemAlert problem={refusal ?? unsigned} />
      {mayFind && <Find hearingId={hearingId} line={line} />}
    </section>
  );
}

/** What the judge found: it is witnessed with both confirmed, or it is not, with a reason. */
function Find({ hearingId, line }: { hearingId: string; line: RoomLine }) {
  const { t } = useTranslation('hearing');
  const [firm, setFirm, forgetFirm] = useKept(`power.firm.${hearingId}`, '');
  const [licence, setLicence, forgetLicence] = useKept(`power.licence.${hearingId}`, '');
  const [reason, setReason, forgetReason] = useKept(`power.reason.${hearingId}`, '');
  const [lawyerConfirmed, confirmLawyer] = useState(false);
  const [willConfirmed, confirmWill] = useState(false);
  const { ask, asking, refusal } = useAsk(line);
  const done = () => (forgetFirm(), forgetLicence(), forgetReason());
  const ready = lawyerConfirmed && willConfirmed && !isBlank(firm) && !isBlank(licence);
  return (
    <form
      aria-label={t('power.find')}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) ask('power.witness', { lawyerConfirmed, willConfirmed, firm: firm.trim(), licence: licence.trim() }, done);
      }}
    >
      <h3>{t('power.find')}</h3>
      <Field label={t('power.firm')}>
        <input maxLength={1000} value={firm} onChange={(event) => setFirm(event.target.value)} dir="auto" />
      </Field>
      <Field label={t('power.licence')}>
        <input maxLength={60} value={licence} onChange={(event) => setLicence(event.target.value)} dir="auto" />
      </Field>
      <Tick checked={lawyerConfirmed} onChange={confirmLawyer}>
        {t('power.lawyerConfirmed')}
      </Tick>
      <Tick checked={willConfirmed} onChange={confirmWill}>
        {t('power.willConfirmed')}
      </Tick>
      <Button primary type="submit" busy={asking} disabled={!ready}>
        {t('power.witness')}
      </Button>
      <details>
        <summary>{t('power.refuse')}</summary>
        <Field label={t('power.reason')}>
          <textarea rows={2} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} dir="auto" />
        </Field>
        <Button danger busy={asking} disabled={isBlank(reason)} onClick={() => ask('power.refuse', { reason: reason.trim() }, done)}>
          {t('power.refuse')}
        </Button>
      </details>
      <ProblemAlert problem={refusal} />
    </form>
  );
}
