import type { CaucusSaid } from '@/api/generated/room';
import { heard, type Said } from './consultation';
import type { RoomEvent } from './picture';

/** How far a mediation is: who speaks with the mediator alone, what is drafted and who signed it, or that it ended without an agreement. */
export interface Mediation {
  /** The party's seat with which the mediator speaks alone, and the seats in that talk; null while the mediator is with everybody. */
  caucus: { seat: string; members: string[] } | null;
  draft: { version: number; text: string; digest: string } | null;
  /** Of the draft, in other languages. */
  renderings: { language: string; text: string }[];
  /** Seats that signed the draft. */
  signed: string[];
  /** Languages in which the draft was read by those; nothing changes in them any more. */
  signedIn: string[];
  inForce: boolean;
  ended: boolean;
}

export const notMediated: Mediation = { caucus: null, draft: null, renderings: [], signed: [], signedIn: [], inForce: false, ended: false };

export function mediationAfter(before: Mediation, { t, d }: RoomEvent): Mediation {
  switch (t) {
    case 'caucus.begun':
      return { ...before, caucus: { seat: d.seat, members: d.members.map(({ seat }) => seat) } };
    case 'caucus.ended':
      return { ...before, caucus: null };
    case 'agreement.drafted':
      return { ...before, draft: d, renderings: [], signed: [], signedIn: [] };
    case 'agreement.rendered':
      return { ...before, renderings: [...before.renderings.filter(({ language }) => language !== d.language), d] };
    case 'agreement.signed':
      return {
        ...before,
        signed: [...before.signed, d.seat],
        signedIn: d.language ? [...before.signedIn, d.language] : before.signedIn,
        inForce: d.inForce,
      };
    case 'mediation.ended':
      return { ...before, caucus: null, ended: true };
    case 'room.adjourned':
      return { ...before, caucus: null };
    default:
      return before;
  }
}

/** What was written in a talk with the mediator alone, as long as the page is open; once, however often it was sent. */
export const heardAlone = (said: Said[], frame: CaucusSaid): Said[] => heard(said, { ...frame, t: 'consultation.said' });

const primary = (tag: string) => new Intl.Locale(tag).language;

/** In the reader's own language it can be read, or it is Chinese. */
export const isReadIn = ({ renderings }: Mediation, language: string) =>
  primary(language) === 'zh' || renderings.some((each) => primary(each.language) === primary(language));

/** Somebody has signed by what stands there in that language. */
export const isSignedIn = ({ signedIn }: Mediation, language: string) => signedIn.some((each) => primary(each) === primary(language));
