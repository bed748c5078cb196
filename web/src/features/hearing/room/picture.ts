import type {
  CorrectionRequestedEvent,
  CourtroomReason,
  Event,
  Finding,
  InterpretersWish,
  Phase,
  Place,
  TakesPartFrom,
} from '@/api/generated/room';
import type { Role } from '../requests';
import { type Consultation, consulted, nobodyConsults } from './consultation';
import { type Mediation, mediationAfter, notMediated } from './mediation';
import { nothingPutDown, type Points, pointsAfter } from './points';
import { type Power, powerAfter, unsigned } from './power';
import { nothingRecorded, type Recorded, recorded } from './recorded';
import { heardApart, isHeardApart, type Testimony, testimonyOf } from './testimony';

export type { Phase };
/** An event of the room as this seat may see it. `seq` counts from 1 without a gap. */
export type RoomEvent = Event;
export type SeatName = Place;
export type Correction = CorrectionRequestedEvent['d'];

/** What a seat has done so far; null where the clerk has not looked yet. */
export interface Attendance {
  present: boolean | null;
  /** Whoever is in the courtroom needs no line; the clerk takes down what they do. */
  inCourtroom: boolean;
  identified: boolean | null;
  /** Who was identified; null where the log does not say. Another person on the seat is identified anew. */
  identifiedName: string | null;
  /** What follows from absence, as the judge found; null if nothing was found. */
  finding: Finding | null;
  answered: boolean;
  read: number;
  signed: boolean;
  refused: boolean;
  /** Neither signed nor refused, as the judge found. */
  unsigned: boolean;
}

export interface Text {
  text: string;
  /** In which it was said, BCP 47. */
  language: string;
  version: number;
  /** `version` is that of the statement which was interpreted. */
  renditions: { language: string; text: string; version: number }[];
  /** As it was said, or as somebody put its latest version. */
  inChinese: boolean;
}

/** That somebody of the court should withdraw; `target` is null in logs that do not name it. */
export interface Challenge {
  id: string;
  seat: string;
  target: string | null;
  reason: string;
  state: 'open' | 'granted' | 'refused' | 'reconsidered' | 'refusedFinally';
}

/** That a party wants a document to be shown. Refused ones are in the record alone. */
export interface ExhibitRequest {
  id: string;
  seat: string;
  digest: string;
  title: string;
  page: number;
  /** What it is to prove. */
  text: string;
  paged: boolean;
  granted: boolean;
}

/** That a party wants the hearing to go on in the courtroom; undecided. */
export interface CourtroomRequest {
  id: string;
  seat: string;
  ground: CourtroomReason;
  reason: string;
}

/** What the court shows, with its original or a translation beside it. `paged`: a paper, shown at `page`. */
export interface Exhibit {
  digest: string;
  title: string;
  page: number;
  paged: boolean;
  beside: { digest: string; title: string } | null;
}

/** Sound or film for everybody: from `position` (milliseconds) since `at`, or standing there. */
export interface Played {
  digest: string;
  playing: boolean;
  position: number;
  at: string;
}

export type Wish = Exclude<InterpretersWish, 'READY'>;

/** A party's film of one of its statements. */
export interface Filmed {
  seat: string;
  phase: Phase;
  filmId: string;
  parts: number;
}

/** Whether parts of the hearing are not held at one time. */
export interface Apart {
  /** Who asked for it first, with the reasons. */
  asked: { seat: string; reason: string } | null;
  /** Seats of parties that agreed. */
  agreed: string[];
  /** Until when each takes part in its own time; null while everybody is there at one time. */
  until: string | null;
  films: Filmed[];
}

/** What the events of a room amount to. The same fold as the server's, so everybody sees the same. */
export interface Picture {
  phase: Phase;
  rightsRead: boolean;
  attendance: Record<string, Attendance>;
  /** Latest version and text of each statement. */
  texts: Record<string, Text>;
  exhibit: Exhibit | null;
  /** Of what is shown; null until it was played. */
  played: Played | null;
  /** Where somebody points in what is shown. */
  pointed: { digest: string; seat: string; x: number; y: number; zoom: number | null } | null;
  /** Undecided, or granted and not yet shown. */
  exhibitRequests: ExhibitRequest[];
  /** `readUntil` is a day of the court; null where the record is read at once. */
  record: { version: number; digest: string; readUntil: string | null } | null;
  lastVersion: number;
  /** Who read which version to whom at sight, by the seat of who listened. */
  translated: Record<string, { by: string; version: number; language: string }>;
  corrections: Correction[];
  /** Null while the sitting goes on. */
  recess: { reason: string; until: string | null } | null;
  /** On what ground this part is closed to the public; null while it is public. */
  closed: string | null;
  /** That it goes on in the courtroom; null while it is online. */
  converted: { ground: string; reason: string } | null;
  courtroomRequests: CourtroomRequest[];
  /** That who presides found no circumstance in which it may not be online. */
  barsChecked: boolean;
  /** From where people take part, as the court saw it, by seat. */
  places: Record<string, { place: TakesPartFrom; fit: boolean }>;
  challenges: Challenge[];
  /** What interpreters ask of the others, by seat; none when they may go on. */
  wishes: Record<string, Wish>;
  /** Who interprets a language now, by language; none of one for which nobody said so. */
  atWork: Record<string, string>;
  /** Seats of technical investigators that may ask until the next step. */
  mayAsk: string[];
  /** Who undertook to interpret faithfully, by seat. */
  undertook: Record<string, string>;
  /** Seats of interpreters who interpret while others speak, on a channel of their own. */
  simultaneous: Record<string, boolean>;
  /** The language of the channel from which an interpreter interprets, and not from the room, by seat. */
  relays: Record<string, string>;
  /** Of those who are heard apart, by seat. */
  testimony: Record<string, Testimony>;
  /** Seats that asked to speak, the first first. */
  hands: string[];
  /** Seats whose microphone the court switched off. */
  muted: Record<string, boolean>;
  recording: Recorded;
  apart: Apart;
  consultation: Consultation;
  /** Seats whose holder the court told to leave. */
  removed: string[];
  power: Power;
  points: Points;
  mediation: Mediation;
}

const unsaid: Text = { text: '', language: 'und', version: 0, renditions: [], inChinese: false };

const nobody: Attendance = {
  present: null,
  inCourtroom: false,
  identified: null,
  identifiedName: null,
  finding: null,
  answered: false,
  read: 0,
  signed: false,
  refused: false,
  unsigned: false,
};

export const beginning: Picture = {
  phase: 'WAITING',
  rightsRead: false,
  attendance: {},
  texts: {},
  exhibit: null,
  played: null,
  pointed: null,
  exhibitRequests: [],
  record: null,
  lastVersion: 0,
  corrections: [],
  recess: null,
  closed: null,
  converted: null,
  courtroomRequests: [],
  places: {},
  challenges: [],
  wishes: {},
  atWork: {},
  mayAsk: [],
  undertook: {},
  simultaneous: {},
  relays: {},
  barsChecked: false,
  translated: {},
  testimony: {},
  hands: [],
  muted: {},
  recording: nothingRecorded,
  apart: { asked: null, agreed: [], until: null, films: [] },
  consultation: nobodyConsults,
  removed: [],
  power: unsigned,
  points: nothingPutDown,
  mediation: notMediated,
};

export const attendanceOf = (picture: Picture, seat: string): Attendance => picture.attendance[seat] ?? nobody;

/** Whether it is known who this is: the clerk confirmed it of the person who holds the seat now. */
export function isIdentified(picture: Picture, seat: SeatName): boolean {
  const { identified, identifiedName } = attendanceOf(picture, seat.seat);
  return identified === true && (identifiedName === null || identifiedName === seat.name);
}

/** Whoever took part online is called in the courtroom from here on. */
function allOutOfTheRoom(picture: Picture, seats: SeatName[]): Picture {
  const leaves = (seat: string, its: Attendance) =>
    its.present && !its.inCourtroom && !seats.some((each) => each.seat === seat && isCourt(each.role));
  const attendance = Object.fromEntries(
    Object.entries(picture.attendance).map(([seat, its]) => [seat, leaves(seat, its) ? { ...its, present: null } : its]),
  );
  return { ...picture, attendance };
}

const without = <V>(bySeat: Record<string, V>, seat?: string): Record<string, V> =>
  Object.fromEntries(Object.entries(bySeat).filter(([of]) => of !== seat));

export function fold(picture: Picture, event: RoomEvent, seats: SeatName[]): Picture {
  const apart = {
    testimony: heardApart(picture.testimony, event),
    recording: recorded(picture.recording, event),
    consultation: consulted(picture.consultation, event),
    power: powerAfter(picture.power, event),
    points: pointsAfter(picture.points, event),
    mediation: mediationAfter(picture.mediation, event),
  };
  return folded({ ...picture, ...apart }, event, seats);
}

function folded(picture: Picture, { t, d, at, by }: RoomEvent, seats: SeatName[]): Picture {
  const of = (seat: string, change: Partial<Attendance>): Picture => ({
    ...picture,
    attendance: { ...picture.attendance, [seat]: { ...attendanceOf(picture, seat), ...change } },
  });
  switch (t) {
    case 'room.opened':
      return { ...picture, phase: 'ROLL_CALL' };
    case 'room.adjourned':
      return { ...picture, phase: 'ADJOURNED' };
    case 'record.sealed':
      return { ...picture, phase: 'CLOSED' };
    case 'phase.moved':
      return {
        ...thawed(picture),
        phase: d.to,
        apart: { ...picture.apart, until: d.to === 'RECORD' ? null : picture.apart.until },
        removed: d.to === 'RECORD' ? [] : picture.removed,
        mayAsk: [],
      };
    case 'apart.asked':
      return {
        ...picture,
        apart: {
          ...picture.apart,
          asked: picture.apart.asked ?? d,
          agreed: [...picture.apart.agreed.filter((seat) => seat !== d.seat), d.seat],
        },
      };
    case 'apart.agreed':
      return { ...picture, apart: { ...picture.apart, agreed: [...picture.apart.agreed.filter((seat) => seat !== d.seat), d.seat] } };
    case 'apart.begun':
      return { ...picture, apart: { ...picture.apart, until: d.until } };
    case 'apart.ended':
      return { ...picture, apart: { ...picture.apart, until: null } };
    case 'apart.filmed':
      return { ...picture, apart: { ...picture.apart, films: [...picture.apart.films, d] } };
    case 'testimony.called':
      // whoever comes in with it has seen nothing of how the hearing came here
      return { ...picture, phase: d.phase };
    case 'attendance.called':
      return of(d.seat, { present: d.present, inCourtroom: false, ...(d.present ? { finding: null } : {}) });
    case 'courtroom.called':
      return of(d.seat, { present: true, inCourtroom: true, finding: null });
    case 'absence.found':
      return of(d.seat, { present: false, inCourtroom: false, finding: d.finding });
    case 'closed.begun':
      return { ...picture, closed: d.ground };
    case 'closed.ended':
      return { ...picture, closed: null };
    case 'hearing.converted':
      return { ...allOutOfTheRoom(picture, seats), converted: d, courtroomRequests: [] };
    case 'courtroom.asked':
      return {
        ...picture,
        courtroomRequests: [...picture.courtroomRequests, { id: d.requestId, seat: d.seat, ground: d.ground, reason: d.reason }],
      };
    case 'courtroom.refused':
      return { ...picture, courtroomRequests: picture.courtroomRequests.filter((each) => each.id !== d.requestId) };
    case 'place.seen':
      return { ...picture, places: { ...picture.places, [d.seat]: { place: d.place, fit: d.fit } } };
    case 'recess.begun':
      return { ...picture, recess: d };
    case 'recess.ended':
      return { ...picture, recess: null };
    case 'identity.checked':
      return of(d.seat, { identified: d.confirmed, identifiedName: d.name ?? null });
    case 'rights.read':
      return { ...picture, rightsRead: true };
    case 'rights.answered':
      return d.challenge === null
        ? of(d.seat, { answered: true })
        : raised(of(d.seat, { answered: true }), { id: d.seat, seat: d.seat, target: null, reason: d.challenge });
    case 'challenge.decided':
      return ruled(picture, d.seat, d.granted);
    case 'challenge.raised':
      return raised(of(d.seat, { answered: true }), { id: d.challengeId, seat: d.seat, target: d.target, reason: d.reason });
    case 'challenge.ruled':
      return ruled(thawed(picture), d.challengeId, d.granted);
    case 'reconsideration.asked':
      return changed(thawed(picture), d.challengeId, () => 'reconsidered');
    case 'statement.recorded':
      return withText(picture, d.utteranceId, {
        text: d.text,
        language: d.language,
        version: 1,
        renditions: [],
        inChinese: isChinese(d.language),
      });
    case 'statement.corrected': {
      const before = picture.texts[d.utteranceId] ?? unsaid;
      return withText(thawed(picture), d.utteranceId, {
        ...before,
        text: d.text,
        version: d.version,
        // what was interpreted before said something else
        inChinese: isChinese(before.language),
      });
    }
    case 'statement.rendered': {
      const before = picture.texts[d.utteranceId] ?? unsaid;
      const rendition = { language: d.language, text: d.text, version: before.version };
      return withText(thawed(picture), d.utteranceId, {
        ...before,
        renditions: [...before.renditions, rendition],
        inChinese: before.inChinese || isChinese(d.language),
      });
    }
    case 'interpreter.asked':
      return {
        ...picture,
        wishes: d.wish === 'READY' ? without(picture.wishes, d.seat) : { ...picture.wishes, [d.seat]: d.wish },
      };
    case 'interpreter.took':
      // who is relieved asks for nothing any more
      return {
        ...picture,
        atWork: { ...picture.atWork, [d.language]: d.seat },
        simultaneous: takenOver(picture, d.language, d.seat),
        wishes: without(picture.wishes, picture.atWork[d.language]),
      };
    case 'question.allowed':
      return { ...picture, mayAsk: [...picture.mayAsk.filter((seat) => seat !== d.seat), d.seat] };
    case 'interpreter.undertook':
      return { ...picture, undertook: { ...picture.undertook, [d.seat]: d.name } };
    case 'interpreter.switched':
      return { ...picture, simultaneous: { ...picture.simultaneous, [d.seat]: d.simultaneous } };
    case 'bars.checked':
      return { ...picture, barsChecked: true };
    case 'interpreter.relayed':
      return { ...picture, relays: d.from === null ? without(picture.relays, d.seat) : { ...picture.relays, [d.seat]: d.from } };
    case 'conduct.removed': {
      // who only listens was called by nobody
      const was = d.listener ? picture : of(d.seat, { present: false, inCourtroom: false });
      return { ...was, removed: [...picture.removed, d.seat] };
    }
    case 'conduct.readmitted':
      return { ...picture, removed: picture.removed.filter((seat) => seat !== d.seat) };
    case 'hand.raised':
      return { ...picture, hands: [...picture.hands.filter((seat) => seat !== d.seat), d.seat] };
    case 'hand.lowered':
      return { ...picture, hands: picture.hands.filter((seat) => seat !== d.seat) };
    case 'microphone.muted':
      return { ...picture, muted: { ...picture.muted, [d.seat]: true } };
    case 'microphone.unmuted':
      return { ...picture, muted: { ...picture.muted, [d.seat]: false } };
    case 'exhibit.shown':
      return {
        ...picture,
        exhibit: { digest: d.digest, title: d.title, page: d.page, paged: isPaged(d.mediaType), beside: d.beside ?? null },
        played: null,
        pointed: null,
        exhibitRequests: picture.exhibitRequests.filter((each) => !each.granted || each.digest !== d.digest),
      };
    case 'exhibit.played':
      return { ...picture, played: { digest: d.digest, playing: d.playing, position: d.position, at } };
    case 'exhibit.pointed':
      // what the court enlarged stays as large when somebody else points
      return { ...picture, pointed: { ...d, zoom: d.zoom ?? null } };
    case 'exhibit.asked':
      return {
        ...picture,
        exhibitRequests: [
          ...picture.exhibitRequests,
          {
            id: d.requestId,
            seat: d.seat,
            digest: d.digest,
            title: d.title,
            page: d.page,
            text: d.text,
            paged: isPaged(d.mediaType),
            granted: false,
          },
        ],
      };
    case 'exhibit.decided':
      return {
        ...picture,
        exhibitRequests: picture.exhibitRequests
          .filter((each) => d.granted || each.id !== d.requestId)
          .map((each) => (each.id === d.requestId ? { ...each, granted: true } : each)),
      };
    case 'record.frozen':
      return {
        ...thawed(picture),
        record: { version: d.version, digest: d.digest, readUntil: d.readUntil ?? null },
        lastVersion: d.version,
      };
    case 'record.read':
      return of(d.seat, { read: d.version });
    case 'record.translated':
      return { ...picture, translated: { ...picture.translated, [d.seat]: { by, version: d.version, language: d.language } } };
    case 'record.signed':
      return signedByAll(of(d.seat, { signed: true, refused: false, unsigned: false }), seats);
    case 'paper.signed':
      return of(d.seat, { signed: true, refused: false, unsigned: false });
    case 'signature.missing':
      return of(d.seat, { unsigned: true });
    case 'record.refused':
      return of(d.seat, { refused: true });
    case 'correction.requested':
      return { ...picture, corrections: [...picture.corrections, d] };
    case 'correction.decided':
      return { ...thawed(picture), corrections: picture.corrections.filter((open) => open.requestId !== d.requestId) };
    default:
      return picture;
  }
}

/** Who takes over goes on as the one before did. */
function takenOver({ atWork, simultaneous }: Picture, language: string, seat: string): Picture['simultaneous'] {
  const before = atWork[language];
  return before === undefined || before === seat ? simultaneous : { ...simultaneous, [seat]: !!simultaneous[before], [before]: false };
}

/** Logs of earlier releases know papers only. */
const isPaged = (mediaType: string | undefined) => !mediaType || mediaType === 'application/pdf';

const raised = (picture: Picture, challenge: Omit<Challenge, 'state'>): Picture => ({
  ...picture,
  challenges: [...picture.challenges.filter((each) => each.id !== challenge.id), { ...challenge, state: 'open' }],
});

const changed = (picture: Picture, id: string, next: (before: Challenge) => Challenge['state']): Picture => ({
  ...picture,
  challenges: picture.challenges.map((each) => (each.id === id ? { ...each, state: next(each) } : each)),
});

/** There is one reconsideration. */
const ruled = (picture: Picture, id: string, granted: boolean) =>
  changed(picture, id, (before) => (granted ? 'granted' : before.state === 'open' ? 'refused' : 'refusedFinally'));

export const isUndecided = (challenge: Challenge) => challenge.state === 'open' || challenge.state === 'reconsidered';

function withText(picture: Picture, id: string, text: Text): Picture {
  return { ...picture, texts: { ...picture.texts, [id]: text } };
}

/** Whoever signed, signed the text as it was. */
function thawed(picture: Picture): Picture {
  const attendance = Object.fromEntries(
    Object.entries(picture.attendance).map(([seat, its]) => [seat, { ...its, signed: false, refused: false, unsigned: false }]),
  );
  return { ...picture, record: null, attendance };
}

export const isChinese = (tag: string) => tag.toLowerCase().split('-')[0] === 'zh';
export const lacksChinese = (text: Text) => !text.inChinese;

/** While exhibits are shown and judged. */
export const isOnTheMerits = (phase: Phase) =>
  phase === 'EXCHANGE' || phase === 'INVESTIGATION' || phase === 'DEBATE' || phase === 'FINAL_STATEMENTS';

/** Nothing may be recorded now. */
export const rests = ({ recess, closed, apart, mediation }: Picture) => !!recess || !!closed || !!apart.until || !!mediation.caucus;

export const isCourt = (role: Role) => role === 'JUDGE' || role === 'PANEL_MEMBER' || role === 'CLERK' || role === 'TECHNICAL_INVESTIGATOR';
export const isJudging = (role: Role) => role === 'JUDGE' || role === 'PANEL_MEMBER';
/** Opens the room and goes through its steps. */
export const leads = (role: Role) => role === 'JUDGE' || role === 'MEDIATOR';
export const isParty = (role: Role) => role === 'PLAINTIFF' || role === 'DEFENDANT' || role === 'THIRD_PARTY';

export function hasSettled(picture: Picture, seat: SeatName): boolean {
  const its = attendanceOf(picture, seat.seat);
  if (isHeardApart(seat.role) && !testimonyOf(picture, seat.seat).spoke) return true;
  return (
    its.signed || its.refused || its.unsigned || ((!isCourt(seat.role) || seat.role === 'TECHNICAL_INVESTIGATOR') && its.present === false)
  );
}

function signedByAll(picture: Picture, seats: SeatName[]): Picture {
  return seats.every((seat) => hasSettled(picture, seat)) ? { ...picture, phase: 'SIGNED' } : picture;
}
