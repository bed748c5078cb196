import type { Role } from '../requests';
import { attendanceOf, isCourt, isIdentified, isJudging, isUndecided, lacksChinese, type Phase, rests } from './picture';
import type { RoomView } from './RoomLine';
import { isHearing, isMediation } from './steps';
import { isHeardApart } from './testimony';

export type Owner = Extract<Role, 'JUDGE' | 'MEDIATOR' | 'CLERK' | 'INTERPRETER'>;

/** Something that somebody of the court, or who interprets, has to see to. `seats` are those it is about, `count` is how many things it is. */
export interface AlertOfRoom {
  kind: string;
  owner: Owner;
  seats: string[];
  count: number;
}

const SITTING: Phase[] = ['ROLL_CALL', 'WITNESSING', 'EXCHANGE', 'RIGHTS', 'MEDIATION', 'INVESTIGATION', 'DEBATE', 'FINAL_STATEMENTS'];

/** Whoever sits at the page that records speaks apart, and the room goes on without being recorded. */
const recordsApart = ({ picture }: RoomView) => {
  const { running } = picture.recording;
  return !!running && !running.byServer && !rests(picture) && picture.consultation.speaking.includes(running.by);
};

/** What waits for somebody, as the events of the room and its line tell it: nobody has to notice, and nothing is said twice. */
export function alertsOf(room: RoomView): AlertOfRoom[] {
  const { picture, seats, online } = room;
  const sitting = SITTING.includes(picture.phase);
  const over = picture.phase === 'CLOSED' || picture.phase === 'ADJOURNED' || picture.phase === 'WAITING';
  if (over) return [];
  const of = (kind: string, owner: Owner, about: string[], count = about.length): AlertOfRoom => ({ kind, owner, seats: about, count });
  const roleOf = (id: string | null) => seats.find((each) => each.seat === id)?.role;
  const away = seats.filter((each) => {
    const its = attendanceOf(picture, each.seat);
    return its.present === true && !its.inCourtroom && online[each.seat] === false;
  });
  const unknown = seats.filter((each) => {
    const its = attendanceOf(picture, each.seat);
    return its.present === true && !isCourt(each.role) && !isHeardApart(each.role) && !isIdentified(picture, each);
  });
  const { running, unexplained } = picture.recording;
  const challenges = picture.challenges.filter(isUndecided);
  const leader: Owner = isMediation(room) ? 'MEDIATOR' : 'JUDGE';
  // of whom nobody in the room decides
  const ofJudges = challenges.filter((each) => isMediation(room) || isJudging(roleOf(each.target) ?? 'CLERK'));
  const interpreted = seats.some((each) => each.role === 'INTERPRETER' && attendanceOf(picture, each.seat).present);
  const toUndertake = seats.filter(
    (each) => each.role === 'INTERPRETER' && isIdentified(picture, each) && picture.undertook[each.seat] !== each.name,
  );
  const wishes = Object.keys(picture.wishes);
  const unfit = Object.entries(picture.places).filter(([, its]) => !its.fit);
  const asked = picture.exhibitRequests.filter((each) => !each.granted);
  return [
    of('recorder', 'CLERK', running && !running.byServer && online[running.by] === false ? [running.by] : []),
    of('recorderApart', 'CLERK', running && recordsApart(room) ? [running.by] : []),
    of('away', 'CLERK', sitting ? away.map((each) => each.seat).filter((seat) => running?.byServer || seat !== running?.by) : []),
    of('unidentified', 'CLERK', sitting ? unknown.map((each) => each.seat) : []),
    // about a judge the court president decides, whose decision the clerk takes down
    of('challengeOfJudge', 'CLERK', [], ofJudges.length),
    of('challenge', leader, [], challenges.length - ofJudges.length),
    of('undertaking', 'INTERPRETER', sitting ? toUndertake.map((each) => each.seat) : []),
    of('wish', leader, sitting ? wishes : []),
    of('apart', leader, picture.consultation.speaking),
    of('hand', leader, picture.hands),
    of('exhibit', leader, [], sitting ? asked.length : 0),
    of('bars', leader, [], sitting && isHearing(room) && !picture.barsChecked && !picture.converted ? 1 : 0),
    of('courtroom', leader, [], sitting ? picture.courtroomRequests.length : 0),
    of('place', leader, sitting ? unfit.map(([seat]) => seat) : []),
    of('gap', leader, [], unexplained.length),
    of('correction', 'CLERK', [], picture.corrections.length),
    of('chinese', interpreted ? 'INTERPRETER' : 'CLERK', [], Object.values(picture.texts).filter(lacksChinese).length),
  ].filter((alert) => alert.count > 0);
}
