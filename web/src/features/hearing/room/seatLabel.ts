import { isolated } from '@/text/isolated';
import type { SeatName } from './picture';

/** Who sits there, and of which case, where that is heard with another: one person may be plaintiff in the one and defendant in the other. */
export const seatLabel = (t: (key: string) => string, seat: Pick<SeatName, 'role' | 'name' | 'caseNumber'>) =>
  [t(`role.${seat.role}`), isolated(seat.name), seat.caseNumber].filter(Boolean).join(' ');
