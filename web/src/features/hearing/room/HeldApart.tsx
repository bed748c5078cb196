import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { isBlank } from '@/text/plainText';
import { CourtTime } from '@/time';
import { usePunctuation } from '@/i18n/usePunctuation';
import { Alert, Button, Citation, Field, Tick } from '@/ui';
import { Film } from '../media/Film';
import { Picture as Seen } from '../media/Picture';
import { attendanceOf, isParty, type Filmed } from './picture';
import type { RoomLine, RoomView } from './RoomLine';
import { seatLabel } from './seatLabel';
import { may, useAsk } from './useAsk';

interface Props {
  hearingId: string;
  room: RoomView;
  line: RoomLine;
}

/** Beijing has had one offset all year since 1991. */
const instantOf = (courtTime: string) => (courtTime ? new Date(`${courtTime}:00+08:00`).toISOString() : '');

/** Parts of a hearing that are not held at one time: asked for, agreed to, begun by who presides; then each films what it says. */
export function HeldApart({ hearingId, room, line }: Props) {
  const { t } = useTranslation('hearing');
  const { comma } = usePunctuation();
  const { ask, asking, refusal } = useAsk(line);
  const { you, picture, seats } = room;
  const { apart } = picture;
  const mayAsk = may(you?.perms, picture.phase, 'apart.ask');
  const mayAgree = may(you?.perms, picture.phase, 'apart.agree');
  const mayFilm = may(you?.perms, picture.phase, 'apart.film');
  const mayBegin = may(you?.perms, picture.phase, 'apart.begin');
  const takesDown = you?.role === 'CLERK';
  const nameOf = (seat: string) => {
    const place = seats.find((each) => each.seat === seat);
    return place ? seatLabel(t, place) : seat;
  };
  const toAgree = apart.asked
    ? seats.filter(
        (each) =>
          isParty(each.role) &&
          !apart.agreed.includes(each.seat) &&
          (takesDown ? attendanceOf(picture, each.seat).inCourtroom : each.seat === you?.seat),
      )
    : [];
  if (!mayAsk && !mayAgree && !mayBegin && !apart.until && apart.films.length === 0) return null;
  return (
    <>
      {apart.until && (
        <Alert as="open" title={t('heldApart.now')}>
          <p>
            {t('apart.until')} <CourtTime instant={apart.until} />
          </p>
          <p>{t('heldApart.means')}</p>
          {mayBegin && (
            <Button small busy={asking} onClick={() => ask('apart.end', {})}>
              {t('heldApart.end')}
            </Button>
          )}
        </Alert>
      )}
      <details open={apart.until !== null || toAgree.length > 0}>
        <summary>{t('heldApart.title')}</summary>
        <p>
          {t('heldApart.conditions')} <Citation law="OL 20" />
        </p>
        {apart.asked && (
          <p>
            {t('heldApart.asked', { who: nameOf(apart.asked.seat), reason: apart.asked.reason })}{' '}
            {t('heldApart.agreed', { who: apart.agreed.map(nameOf).join(comma) })}
          </p>
        )}
        {mayAsk && !apart.asked && <Ask hearingId={hearingId} line={line} />}
        {mayAgree &&
          toAgree.map((party) => (
            <Button key={party.seat} small busy={asking} onClick={() => ask('apart.agree', takesDown ? { seat: party.seat } : {})}>
              {takesDown ? t('heldApart.agreeNote', { who: seatLabel(t, party) }) : t('heldApart.agree')}
            </Button>
          ))}
        {mayBegin && apart.asked && <Begin hearingId={hearingId} line={line} />}
        {apart.until && you && mayFilm && <FilmOwn hearingId={hearingId} room={room} line={line} />}
        {apart.films.length > 0 && (
          <ul className="plain">
            {apart.films.map((film) => (
              <PlayFilm key={film.filmId} hearingId={hearingId} film={film} who={nameOf(film.seat)} />
            ))}
          </ul>
        )}
        <ProblemAlert problem={refusal} />
      </details>
    </>
  );
}

function Ask({ hearingId, line }: Omit<Props, 'room'>) {
  const { t } = useTranslation('hearing');
  const [reason, setReason, forget] = useKept(`apart.${hearingId}`, '');
  const { ask, asking, refusal } = useAsk(line);
  return (
    <>
      <Field label={t('heldApart.why')}>
        <textarea rows={2} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
      <Button small busy={asking} disabled={isBlank(reason)} onClick={() => ask('apart.ask', { reason }, forget)}>
        {t('heldApart.ask')}
      </Button>
      <ProblemAlert problem={refusal} />
    </>
  );
}

function Begin({ hearingId, line }: Omit<Props, 'room'>) {
  const { t } = useTranslation('hearing');
  const [simple, setSimple] = useState(false);
  const [until, setUntil] = useState('');
  const [hard, setHard, forgetHard] = useKept(`apart.hard.${hearingId}`, '');
  const [undisputed, setUndisputed, forgetUndisputed] = useKept(`apart.undisputed.${hearingId}`, '');
  const { ask, asking, refusal } = useAsk(line);
  return (
    <>
      <Tick checked={simple} onChange={setSimple}>
        {t('inPlace.simple')}
      </Tick>
      <Field label={t('apart.hard')}>
        <textarea rows={2} maxLength={1000} value={hard} onChange={(event) => setHard(event.target.value)} />
      </Field>
      <Field label={t('apart.undisputed')}>
        <textarea rows={2} maxLength={1000} value={undisputed} onChange={(event) => setUndisputed(event.target.value)} />
      </Field>
      <Field label={t('heldApart.until')}>
        <input type="datetime-local" value={until} onChange={(event) => setUntil(event.target.value)} />
      </Field>
      <Button
        small
        busy={asking}
        disabled={isBlank(hard) || isBlank(undisputed) || !until}
        onClick={() =>
          ask(
            'apart.begin',
            { simpleProcedure: simple, until: instantOf(until), hard, undisputed },
            () => (forgetHard(), forgetUndisputed()),
          )
        }
      >
        {t('heldApart.begin')}
      </Button>
      <ProblemAlert problem={refusal} />
    </>
  );
}

/** Films one of the reader's own statements: the words stand in the record, the film belongs to them. */
function FilmOwn({ hearingId, room, line }: Props) {
  const { t } = useTranslation('hearing');
  const seat = room.you!.seat;
  const [utteranceId, choose] = useState('');
  const [film, setFilm] = useState(() => new Film(hearingId, seat));
  const view = useSyncExternalStore(film.subscribe, film.now);
  const { ask, asking, refusal } = useAsk(line);
  useEffect(() => () => film.leave(), [film]);
  const own = room.events.flatMap((event) => (event.t === 'statement.recorded' && event.d.seat === seat ? [event.d.utteranceId] : []));
  const another = () => (setFilm(new Film(hearingId, seat)), choose(''));
  return (
    <fieldset>
      <legend>{t('heldApart.film')}</legend>
      <p>{t('heldApart.filmHow')}</p>
      <Field label={t('heldApart.statement')}>
        <select value={utteranceId} disabled={view.state !== 'idle'} onChange={(event) => choose(event.target.value)}>
          <option value="">{t('exhibit.none')}</option>
          {own.map((id) => (
            <option key={id} value={id}>
              {room.picture.texts[id]?.text.slice(0, 80)}
            </option>
          ))}
        </select>
      </Field>
      {view.stream && <Seen stream={view.stream} mirrored />}
      <p role="status" data-testid="film" data-state={view.state}>
        {view.state !== 'idle' && t(`heldApart.${view.state}`, { number: view.parts })}
      </p>
      {(view.state === 'idle' || view.state === 'refused') && (
        <Button small disabled={!utteranceId} onClick={() => void film.start()}>
          {t('heldApart.start')}
        </Button>
      )}
      {view.state === 'filming' && (
        <Button small primary onClick={() => film.stop()}>
          {t('heldApart.stop')}
        </Button>
      )}
      {view.state === 'sent' && (
        <div className="row">
          <Button
            small
            primary
            busy={asking}
            onClick={() => ask('apart.film', { utteranceId, filmId: film.id, parts: view.parts }, another)}
          >
            {t('heldApart.handIn')}
          </Button>
          <Button small disabled={asking} onClick={another}>
            {t('heldApart.again')}
          </Button>
        </div>
      )}
      <ProblemAlert problem={view.problem ?? refusal} />
      {!!view.problem && (
        <Button small onClick={another}>
          {t('heldApart.again')}
        </Button>
      )}
    </fieldset>
  );
}

/** Only all parts of a film together can be played. */
function PlayFilm({ hearingId, film, who }: { hearingId: string; film: Filmed; who: string }) {
  const { t } = useTranslation('hearing');
  const [address, setAddress] = useState<string | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => () => void (address && URL.revokeObjectURL(address)), [address]);
  const fetchAll = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const parts: Blob[] = [];
      for (let number = 1; number <= film.parts; number++) {
        parts.push(await api.blob(`/api/hearing/hearings/${hearingId}/films/${film.filmId}/parts/${number}`));
      }
      setAddress(URL.createObjectURL(new Blob(parts, { type: 'video/webm' })));
    } catch (refusal) {
      setProblem(refusal);
    } finally {
      setBusy(false);
    }
  };
  return (
    <li>
      {t('heldApart.filmOf', { who, phase: t(`phase.${film.phase}`) })}{' '}
      {address ? (
        // eslint-disable-next-line jsx-a11y/media-has-caption -- its words are the statement in the record
        <video className="recorded" controls src={address} aria-label={t('heldApart.filmOf', { who, phase: t(`phase.${film.phase}`) })} />
      ) : (
        <Button small busy={busy} onClick={() => void fetchAll()}>
          {t('heldApart.play')}
        </Button>
      )}
      <ProblemAlert problem={problem} />
    </li>
  );
}
