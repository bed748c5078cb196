import type { Event, Gap } from '@/api/generated/room';

interface Pause {
  from: number;
  /** Null while it goes on. */
  until: number | null;
}

/** What the events say of the recording. Times as numbers are milliseconds of UTC. */
export interface Recorded {
  /** Who began it, and which recording of theirs; null while nothing is recorded. Of the court's media server no page records. */
  running: { id: string; by: string; byServer: boolean } | null;
  /** Where the last segment ends; known to the court alone, null before the first. */
  until: string | null;
  /** What is missing and has not been explained, by the presiding judge. */
  unexplained: Gap[];
  gaps: number;
  /** Seats of parties that agreed that it takes the place of the record. */
  agreed: string[];
  /** Whether it does. */
  replaces: boolean;
  /** While nothing may be recorded: recesses, closed parts, and while a mediator speaks with one party alone. */
  silences: Pause[];
  /** While nothing need be: those, and the reading of the record. */
  outside: Pause[];
  /** Of the sitting that far it is known what was recorded and what is missing; null before it was opened. */
  accounted: number | null;
  recess: boolean;
  closed: boolean;
  /** Parties speak in their own time, and film themselves. */
  apart: boolean;
  /** A mediator speaks with one party alone. */
  caucus: boolean;
  reading: boolean;
}

export const nothingRecorded: Recorded = {
  running: null,
  until: null,
  unexplained: [],
  gaps: 0,
  agreed: [],
  replaces: false,
  silences: [],
  outside: [],
  accounted: null,
  recess: false,
  closed: false,
  apart: false,
  caucus: false,
  reading: false,
};

/** As much as nobody would notice at the end of a recording. */
const UNNOTICED = 15_000;

/** The same fold as the server's `Recording`. */
export function recorded(before: Recorded, { t, d, at, by }: Event): Recorded {
  switch (t) {
    case 'room.opened':
      return { ...before, accounted: Date.parse(at) };
    case 'recess.begun':
      return paused({ ...before, recess: true }, at);
    case 'recess.ended':
      return paused({ ...before, recess: false }, at);
    case 'closed.begun':
      return paused({ ...before, closed: true }, at);
    case 'closed.ended':
      return paused({ ...before, closed: false }, at);
    case 'apart.begun':
      return paused({ ...before, apart: true }, at);
    case 'apart.ended':
      return paused({ ...before, apart: false }, at);
    case 'caucus.begun':
      return paused({ ...before, caucus: true }, at);
    case 'caucus.ended':
    case 'mediation.ended':
      return paused({ ...before, caucus: false }, at);
    case 'phase.moved': {
      const reading = d.to === 'RECORD';
      return paused({ ...(reading ? endedEarly(before, at) : before), reading, apart: before.apart && !reading }, at);
    }
    case 'room.adjourned':
      return { ...before, running: null };
    case 'recording.started':
      return { ...before, running: { id: d.recordingId, by, byServer: d.recorder === 'SERVER' } };
    case 'recording.segment':
      return accountedUntil({ ...missing(before, d.gap), until: d.until }, d.until);
    case 'recording.stopped':
      return { ...missing(before, d.gap), running: null };
    case 'recording.agreed':
      return { ...before, agreed: [...before.agreed.filter((seat) => seat !== d.seat), d.seat] };
    case 'recording.replaces':
      return { ...before, replaces: d.replaces };
    case 'recording.explained':
      return { ...before, unexplained: before.unexplained.filter((gap) => gap.number !== d.number) };
    default:
      return before;
  }
}

/** More than this of a segment after the beginning of a pause, in milliseconds, the room does not take: what is said apart is in it. */
const SEAM = 2_000;

/** Whether the room does not take a segment, because nothing may be recorded where it begins, or in more of it than passes before a page learns that; in milliseconds. */
export const isSilent = ({ silences }: Recorded, from: number, until: number) =>
  silences.some((pause) => from >= pause.from && (pause.until === null || from < pause.until)) ||
  silences.reduce((sum, pause) => sum + Math.max(0, Math.min(pause.until ?? until, until) - Math.max(pause.from, from)), 0) > SEAM;

function paused(state: Recorded, at: string): Recorded {
  const silent = state.recess || state.closed || state.apart || state.caucus;
  return {
    ...state,
    silences: turned(state.silences, silent, Date.parse(at)),
    outside: turned(state.outside, silent || state.reading, Date.parse(at)),
  };
}

function turned(all: Pause[], on: boolean, at: number): Pause[] {
  const last = all.at(-1);
  const isOn = !!last && last.until === null;
  if (on === isOn) return all;
  return on ? [...all, { from: at, until: null }] : [...all.slice(0, -1), { ...last!, until: at }];
}

const accountedUntil = (state: Recorded, until: string): Recorded =>
  state.accounted === null ? state : { ...state, accounted: Math.max(state.accounted, Date.parse(until)) };

const missing = (state: Recorded, gap: Gap | null): Recorded =>
  gap ? accountedUntil({ ...state, gaps: gap.number, unexplained: [...state.unexplained, gap] }, gap.until) : state;

/** Nobody records any more when the sitting ends. */
function endedEarly(state: Recorded, at: string): Recorded {
  if (state.running || state.until === null || state.accounted === null) return state;
  const end = Date.parse(at);
  const within = ({ from, until }: Pause) => Math.max(0, Math.min(until ?? end, end) - Math.max(from, state.accounted!));
  const besides = end - state.accounted - state.outside.reduce((sum, pause) => sum + within(pause), 0);
  return besides > UNNOTICED ? missing(state, { number: state.gaps + 1, from: new Date(state.accounted).toISOString(), until: at }) : state;
}
