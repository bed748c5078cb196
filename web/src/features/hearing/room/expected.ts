import { attendanceOf, hasSettled, isCourt, isParty, type Picture, type SeatName } from './picture';

/** What the hearing waits for from this seat now, as a key of the texts under `expected`. */
export function expected(you: SeatName, picture: Picture, seats: SeatName[]): string {
  const mine = attendanceOf(picture, you.seat);
  switch (picture.phase) {
    case 'WAITING':
      return isCourt(you.role) ? 'open' : 'wait';
    case 'ROLL_CALL':
      return you.role === 'CLERK' ? 'rollCall' : isParty(you.role) && !mine.identified ? 'showDocument' : 'listen';
    case 'RIGHTS':
      if (isCourt(you.role)) return picture.rightsRead ? 'awaitAnswers' : 'readRights';
      return picture.rightsRead && isParty(you.role) && !mine.answered ? 'answerRights' : 'listen';
    case 'INVESTIGATION':
      return isCourt(you.role) ? 'leadInvestigation' : 'state';
    case 'DEBATE':
      return isCourt(you.role) ? 'leadDebate' : 'debate';
    case 'FINAL_STATEMENTS':
      return isCourt(you.role) ? 'leadFinal' : 'final';
    case 'RECORD':
      return inRecord(you, picture, seats);
    case 'SIGNED':
      return isCourt(you.role) ? 'seal' : 'waitSeal';
    case 'CLOSED':
      return 'closed';
    case 'ADJOURNED':
      return 'adjourned';
  }
}

function inRecord(you: SeatName, picture: Picture, seats: SeatName[]): string {
  const mine = attendanceOf(picture, you.seat);
  if (!picture.record) return you.role === 'CLERK' ? 'freeze' : 'waitFreeze';
  if (mine.signed || mine.refused) return 'waitOthers';
  const othersOpen = seats.some((seat) => !isCourt(seat.role) && !hasSettled(picture, seat));
  if (isCourt(you.role) && othersOpen) return 'waitParties';
  return mine.read === picture.record.version ? 'sign' : 'read';
}
