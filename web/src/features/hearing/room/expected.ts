import { isHeardApart, maySpeak, testimonyOf } from './testimony';
import { attendanceOf, hasSettled, isCourt, isParty, lacksChinese, leads, type Picture, type SeatName } from './picture';

/** What the hearing waits for from this seat now, as a key of the texts under `expected`. */
export function expected(you: SeatName, picture: Picture, seats: SeatName[]): string {
  const mine = attendanceOf(picture, you.seat);
  if (picture.recess && picture.phase !== 'ADJOURNED') return 'recess';
  switch (picture.phase) {
    case 'WAITING':
      return leads(you.role) ? 'open' : 'wait';
    case 'ROLL_CALL':
      if (leads(you.role)) return 'awaitRollCall';
      return you.role === 'CLERK' ? 'rollCall' : isParty(you.role) && !mine.identified ? 'showDocument' : 'listen';
    case 'WITNESSING':
      return atWitnessing(you, picture);
    case 'EXCHANGE':
      return onTheMerits(you, picture, 'leadExchange', 'exchange');
    case 'RIGHTS':
      if (leads(you.role)) return picture.rightsRead ? 'awaitAnswers' : 'readRights';
      return picture.rightsRead && isParty(you.role) && !mine.answered ? 'answerRights' : 'listen';
    case 'MEDIATION':
      return atMediation(you, picture);
    case 'INVESTIGATION':
      return onTheMerits(you, picture, 'leadInvestigation', 'state');
    case 'DEBATE':
      return onTheMerits(you, picture, 'leadDebate', 'debate');
    case 'FINAL_STATEMENTS':
      return onTheMerits(you, picture, 'leadFinal', 'final');
    case 'RECORD':
      return inRecord(you, picture, seats);
    case 'SIGNED':
      return you.role === 'JUDGE' || you.role === 'CLERK' ? 'seal' : 'waitSeal';
    case 'CLOSED':
      return 'closed';
    case 'ADJOURNED':
      return 'adjourned';
  }
}

/** The presiding judge leads, the clerk takes down, the interpreter interprets, the parties speak, a witness undertakes and testifies. */
function onTheMerits(you: SeatName, picture: Picture, leading: string, speaks: string): string {
  if (isHeardApart(you.role)) {
    if (testimonyOf(picture, you.seat).place !== 'called') return 'listen';
    return maySpeak(picture, you) ? 'testify' : 'undertake';
  }
  if (you.role === 'PANEL_MEMBER' || you.role === 'TECHNICAL_INVESTIGATOR') return 'listen';
  return you.role === 'JUDGE' ? leading : you.role === 'CLERK' ? 'takeDown' : you.role === 'INTERPRETER' ? 'interpret' : speaks;
}

function atWitnessing(you: SeatName, { power }: Picture): string {
  if (you.role === 'JUDGE') return power.found ? 'goOn' : 'witnessPower';
  if (you.role === 'CLERK' || you.role === 'INTERPRETER') return you.role === 'CLERK' ? 'takeDown' : 'interpret';
  return you.seat in power.signed ? 'listen' : 'signPower';
}

function atMediation(you: SeatName, { mediation }: Picture): string {
  if (mediation.caucus && !mediation.caucus.members.includes(you.seat)) return 'awaitCaucus';
  if (mediation.caucus) return isParty(you.role) ? 'inCaucus' : 'leadCaucus';
  if (leads(you.role)) return mediation.inForce || mediation.ended ? 'goOn' : 'leadMediation';
  if (you.role === 'CLERK' || you.role === 'INTERPRETER') return you.role === 'CLERK' ? 'takeDown' : 'interpret';
  return isParty(you.role) && !mediation.ended && !mediation.inForce ? 'mediate' : 'listen';
}

function inRecord(you: SeatName, picture: Picture, seats: SeatName[]): string {
  const mine = attendanceOf(picture, you.seat);
  const helps = you.role === 'CLERK' || you.role === 'INTERPRETER';
  if (!picture.record && helps && Object.values(picture.texts).some(lacksChinese)) return 'toRecord';
  if (!picture.record) return you.role === 'CLERK' ? 'freeze' : 'waitFreeze';
  if (mine.signed || mine.refused) return 'waitOthers';
  const othersOpen = seats.some((seat) => !isCourt(seat.role) && !hasSettled(picture, seat));
  if (isCourt(you.role) && othersOpen) return 'waitParties';
  return mine.read === picture.record.version ? 'sign' : 'read';
}
