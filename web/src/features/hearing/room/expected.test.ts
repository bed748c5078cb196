import { describe, expect, it } from 'vitest';
import { expected } from './expected';
import { beginning, type SeatName } from './picture';

const seat = (role: SeatName['role']) => ({ seat: role.toLowerCase(), role, name: 'Somebody' }) as SeatName;

describe('What the room expects now', () => {
  it.each([
    ['CLERK', 'rollCall'],
    ['JUDGE', 'awaitRollCall'],
    ['PLAINTIFF', 'showDocument'],
    ['INTERPRETER', 'listen'],
  ] as const)('at the roll call of %s is %s', (role, what) => {
    expect(expected(seat(role), { ...beginning, phase: 'ROLL_CALL' }, [])).toBe(what);
  });
});
