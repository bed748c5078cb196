import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { documentLanguages, languageName } from '@/i18n/names';
import { isBlank } from '@/text/plainText';
import { Alert, Button, Citation, ConfirmButton, Field, Mark, Tick } from '@/ui';
import { isReadIn, isSignedIn } from './mediation';
import { attendanceOf, isParty, type SeatName } from './picture';
import type { RoomLine, RoomView, Verb } from './RoomLine';
import { SaidApart, useSeatNames } from './SaidApart';
import { seatLabel } from './seatLabel';
import { may, useAsk } from './useAsk';
import { useSign } from './useSign';

interface Props {
  hearingId: string;
  room: RoomView;
  line: RoomLine;
}

/** Whoever acts by a power of attorney: to settle it must say so. */
const BY_POWER = ['LAWYER', 'AGENT'];

/** A mediation: talks with one party alone, the agreement, and the end without one. */
export function MediationPanel(props: Props) {
  const { t } = useTranslation('hearing');
  const { you, picture } = props.room;
  if (!you) return null;
  const begun = picture.phase === 'MEDIATION';
  return (
    <>
      {begun && <Caucus {...props} />}
      {begun && !picture.mediation.ended && <Agreement {...props} />}
      {picture.mediation.ended && <Alert as="open" title={t('mediation.ended')} />}
      {!picture.mediation.ended && !picture.mediation.inForce && <End {...props} />}
    </>
  );
}

function Caucus({ room, line }: Props) {
  const { t } = useTranslation('hearing');
  const names = useSeatNames(room);
  const { you, picture } = room;
  const { caucus, ended } = picture.mediation;
  const own = room.seats.find((each) => each.seat === you!.seat);
  const inside = !!caucus?.members.includes(you!.seat);
  if (caucus && !inside) return <Alert as="open" title={t('caucus.elsewhere', { who: names([caucus.seat]) })} />;
  if (!caucus && (ended || !may(you!.perms, picture.phase, 'caucus.begin'))) return null;
  return (
    <section className="card" aria-label={t('caucus.title')}>
      <h2>{t('caucus.title')}</h2>
      {caucus ? (
        <>
          <p>{t('caucus.with', { who: names(caucus.members) })}</p>
          <p>{t('caucus.secret')}</p>
          <SaidApart room={room} line={line} talk="caucus" said={room.saidAlone} languages={own ? [own.language] : []} />
          <EndCaucus line={line} may={may(you!.perms, picture.phase, 'caucus.end')} />
        </>
      ) : (
        <Begin room={room} line={line} />
      )}
    </section>
  );
}

function Begin({ room, line }: Pick<Props, 'room' | 'line'>) {
  const { t } = useTranslation('hearing');
  const { ask, asking, refusal } = useAsk(line);
  const [along, take] = useState<string[]>([]);
  const { picture, seats } = room;
  const there = seats.filter((each) => attendanceOf(picture, each.seat).present);
  const interpreters = there.filter((each) => each.role === 'INTERPRETER');
  const parties = there.filter((each) => isParty(each.role));
  const one = parties.filter((each, at) => parties.findIndex(({ party, seat }) => (party ?? seat) === (each.party ?? each.seat)) === at);
  return (
    <>
      {interpreters.length > 0 && (
        <fieldset>
          <legend>{t('caucus.take')}</legend>
          {interpreters.map((each) => (
            <Tick
              key={each.seat}
              checked={along.includes(each.seat)}
              onChange={(on) => take(on ? [...along, each.seat] : along.filter((seat) => seat !== each.seat))}
            >
              {seatLabel(t, each)}
            </Tick>
          ))}
        </fieldset>
      )}
      <div className="row">
        {one.map((each) => (
          <Button key={each.seat} busy={asking} onClick={() => ask('caucus.begin', { seat: each.seat, interpreters: along })}>
            {t('caucus.begin', { who: seatLabel(t, each) })}
          </Button>
        ))}
      </div>
      <ProblemAlert problem={refusal} />
    </>
  );
}

function EndCaucus({ line, may: ends }: { line: RoomLine; may: boolean }) {
  const { t } = useTranslation('hearing');
  const { ask, asking, refusal } = useAsk(line);
  if (!ends) return null;
  return (
    <div className="caucus-end">
      <Button primary busy={asking} onClick={() => ask('caucus.end', {})}>
        {t('caucus.end')}
      </Button>
      <ProblemAlert problem={refusal} />
    </div>
  );
}

function Agreement(props: Props) {
  const { t, i18n } = useTranslation('hearing');
  const names = useSeatNames(props.room);
  const { you, picture, seats } = props.room;
  const { draft, renderings, signed, inForce, caucus } = picture.mediation;
  const reader = i18n.resolvedLanguage ?? 'en';
  const signers = seats.filter((each) => isParty(each.role) || each.role === 'MEDIATOR').map((each) => each.seat);
  const open = signers.filter((seat) => !signed.includes(seat));
  // in a caucus nothing is settled with those outside; what was being written stays
  const can = (verb: Verb) => !inForce && !caucus && may(you!.perms, picture.phase, verb);
  const signs = can('agreement.sign') && !signed.includes(you!.seat);
  const renders = can('agreement.render');
  const drafts = can('agreement.draft');
  return (
    <section className="card" aria-label={t('agreement.title')}>
      <h2>
        {t('agreement.title')} <Citation law="CPL 99" />
      </h2>
      {draft ? (
        <div aria-live="polite">
          <h3>
            {t('agreement.version', { version: draft.version })} {inForce && <Mark as="good">{t('agreement.inForce')}</Mark>}
          </h3>
          <p lang="zh-CN" className="exhibit-text">
            {draft.text}
          </p>
          {renderings.map((each) => (
            <div key={each.language}>
              <h4>{languageName(each.language, reader)}</h4>
              <p lang={each.language} dir="auto" className="exhibit-text">
                {each.text}
              </p>
            </div>
          ))}
          {signed.length > 0 && <p>{t('agreement.signed', { who: names(signed) })}</p>}
          {!inForce && open.length > 0 && <p>{t('agreement.unsigned', { who: names(open) })}</p>}
        </div>
      ) : (
        <p>{t('agreement.none')}</p>
      )}
      {draft && signs && <Sign {...props} />}
      {draft && renders && <Render key={draft.digest} {...props} />}
      {drafts && <Draft {...props} />}
    </section>
  );
}

function Sign({ hearingId, room, line }: Props) {
  const { t } = useTranslation('hearing');
  const { sign, signing, refusal } = useSign(hearingId, line);
  const [authority, confirm] = useState(false);
  const { you, picture, seats } = room;
  const draft = picture.mediation.draft!;
  const mine: SeatName = seats.find((each) => each.seat === you!.seat)!;
  const byPower = BY_POWER.includes(mine.capacity ?? '');
  if (!isReadIn(picture.mediation, mine.language)) return <p>{t('agreement.waitLanguage')}</p>;
  return (
    <>
      <p>{t('agreement.means')}</p>
      {byPower && (
        <Tick checked={authority} onChange={confirm}>
          {t('agreement.authority')} <Citation law="CPL 62" />
        </Tick>
      )}
      <ConfirmButton
        primary
        busy={signing}
        disabled={byPower && !authority}
        title={t('agreement.sign')}
        ask={<p>{t('agreement.sure', { version: draft.version })}</p>}
        yes={t('agreement.sign')}
        onYes={() => sign('agreement.sign', { digest: draft.digest, ...(byPower ? { specialAuthority: authority } : {}) })}
      >
        {t('agreement.sign')}
      </ConfirmButton>
      <ProblemAlert problem={refusal} />
    </>
  );
}

function Render({ hearingId, room, line }: Props) {
  const { t, i18n } = useTranslation('hearing');
  const { ask, asking, refusal } = useAsk(line);
  const { seats, picture } = room;
  const reader = i18n.resolvedLanguage ?? 'en';
  const { digest } = picture.mediation.draft!;
  const spoken = seats.filter((each) => isParty(each.role) || each.role === 'MEDIATOR').map((each) => each.language);
  const languages = [...new Set([...spoken, ...documentLanguages])].filter(
    (code) => !code.startsWith('zh') && !isSignedIn(picture.mediation, code),
  );
  const [chosen, choose] = useState(languages.find((code) => !isReadIn(picture.mediation, code)));
  const language = languages.find((code) => code === chosen) ?? languages[0]!;
  const [text, setText, forget] = useKept(`agreement.${hearingId}.${digest}.${language}`, '');
  const named = { language: languageName(language, reader) };
  return (
    <details>
      <summary>{t('agreement.render', named)}</summary>
      <Field label={t('speak.language')}>
        <select value={language} onChange={(event) => choose(event.target.value)}>
          {languages.map((code) => (
            <option key={code} value={code}>
              {languageName(code, reader)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('agreement.renderText', named)}>
        <textarea lang={language} dir="auto" rows={4} maxLength={6000} value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      <Button
        busy={asking}
        disabled={isBlank(text)}
        onClick={() => ask('agreement.render', { digest, language, text: text.trim() }, forget)}
      >
        {t('agreement.render', named)}
      </Button>
      <ProblemAlert problem={refusal} />
    </details>
  );
}

function Draft({ hearingId, room, line }: Props) {
  const { t } = useTranslation('hearing');
  const { ask, asking, refusal } = useAsk(line);
  const { draft } = room.picture.mediation;
  const [text, setText, forget] = useKept(`agreement.${hearingId}`, draft?.text ?? '');
  return (
    <details>
      <summary>{t('agreement.draft')}</summary>
      {draft && <p>{t('agreement.anew')}</p>}
      <Field label={t('agreement.draftText')}>
        <textarea lang="zh-CN" rows={6} maxLength={6000} value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      <Button busy={asking} disabled={isBlank(text)} onClick={() => ask('agreement.draft', { text: text.trim() }, forget)}>
        {t('agreement.draft')}
      </Button>
      <ProblemAlert problem={refusal} />
    </details>
  );
}

function End({ hearingId, room, line }: Props) {
  const { t } = useTranslation('hearing');
  const names = useSeatNames(room);
  const { ask, asking, refusal } = useAsk(line);
  const [told, tell] = useState(false);
  const [reason, setReason, forget] = useKept(`mediation.end.${hearingId}`, '');
  const { you, picture } = room;
  const { caucus } = picture.mediation;
  const mediatorHears = !caucus || caucus.members.includes(you!.seat);
  const wishes = may(you!.perms, picture.phase, 'mediation.wish');
  if (!may(you!.perms, picture.phase, 'mediation.end')) return null;
  return (
    <section className="card" aria-label={t('mediation.title')}>
      <h2>
        {t('mediation.title')} <Citation law="CPL 102" />
      </h2>
      {!wishes && room.wished.map((seat) => <Alert key={seat} as="open" title={t('mediation.wants', { who: names([seat]) })} />)}
      {wishes && mediatorHears && (
        <>
          <p>{t('mediation.wishText')}</p>
          <Button busy={asking} onClick={() => ask('mediation.wish', {}, () => tell(true))}>
            {t('mediation.wish')}
          </Button>
          <p aria-live="polite">{told && t('mediation.wished')}</p>
        </>
      )}
      <Field label={t('mediation.reason')}>
        <input maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} dir="auto" />
      </Field>
      <ConfirmButton
        danger
        busy={asking}
        title={t('mediation.end')}
        ask={
          <p>
            {t('mediation.endSure')} {wishes && t('mediation.endNamed')}
          </p>
        }
        yes={t('mediation.end')}
        onYes={() => ask('mediation.end', { reason: reason.trim() || null }, forget)}
      >
        {t(wishes ? 'mediation.endOpenly' : 'mediation.end')}
      </ConfirmButton>
      <ProblemAlert problem={refusal} />
    </section>
  );
}
