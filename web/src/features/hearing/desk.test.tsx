import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { accountOf, expectAccessible, open } from '@/test/open';
import { aRoomOf, event, socket } from './fakeRoom';
import type { SeatName } from './room/picture';

const id = '0198c0de-0000-7000-8000-0000000000ad';
const hearing = {
  id,
  caseId: id,
  caseNumber: '（2026）浙01民初1号',
  startsAt: '2026-11-21T07:00:00Z',
  seats: [],
  notice: {},
  stage: 'COURT_HEARING',
  yourSeats: [],
};
const seats: SeatName[] = [
  { seat: 'judge', role: 'JUDGE', name: '林', language: 'zh-CN' },
  { seat: 'clerk', role: 'CLERK', name: '王', language: 'zh-CN' },
  { seat: 'plaintiff-1', role: 'PLAINTIFF', name: 'Rheinland', language: 'en' },
  { seat: 'defendant-1', role: 'DEFENDANT', name: '한빛', language: 'ko' },
];
const you = { seat: 'clerk', seats: ['clerk'], role: 'CLERK', perms: { INVESTIGATION: ['statement.add', 'attendance.call'] } };

describe('The clerk at the desk', () => {
  aRoomOf(hearing);

  const enter = async () => {
    const { person } = open(`/hearings/${id}/room`, accountOf('clerk'));
    const room = await socket(0);
    room.says({ frame: 'ready', epoch: 'e', seq: 1, you, seats });
    room.says(event(1, 'phase.moved', { from: 'RIGHTS', to: 'INVESTIGATION' }));
    const box = await screen.findByRole('textbox', { name: 'Statement for the record' });
    return { person, room, box };
  };

  it('chooses who speaks by a key, in the middle of typing, and with it the language', async () => {
    const { person, room, box } = await enter();
    const who = screen.getByRole('combobox', { name: 'Who said it' });
    expect(within(who).getByRole('option', { name: /Rheinland \(Alt 2\)$/ })).toBeInTheDocument();
    await person.type(box, 'We delivered');
    fireEvent.keyDown(box, { code: 'Digit2', key: '™', altKey: true });
    expect(who).toHaveValue('plaintiff-1');
    expect(screen.getByRole('combobox', { name: 'Language it is in' })).toHaveValue('en');
    expect(box).toHaveValue('We delivered');
    fireEvent.keyDown(box, { code: 'Digit3', key: '3' });
    expect(who).toHaveValue('plaintiff-1');
    fireEvent.keyDown(box, { code: 'Numpad3', key: '3', altKey: true });
    expect(who).toHaveValue('defendant-1');
    fireEvent.keyDown(box, { code: 'Digit9', key: '9', altKey: true });
    expect(who).toHaveValue('defendant-1');
    fireEvent.keyDown(box, { code: 'Digit0', key: '0', altKey: true });
    expect(who).toHaveValue('');
    fireEvent.keyDown(box, { code: 'Digit2', key: '2', altKey: true });
    await person.click(screen.getByRole('button', { name: 'Put into the record' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'statement.add', d: { seat: 'plaintiff-1', language: 'en', text: 'We delivered' } });
  });

  it('takes a sentence of the court instead of typing it, after what stands there', async () => {
    const { person, room, box } = await enter();
    await person.type(box, 'All are here.');
    const sentence = 'The court investigation begins. The plaintiff states its claims, its facts and its grounds first.';
    await person.selectOptions(screen.getByRole('combobox', { name: 'Sentence of the court' }), sentence);
    expect(box).toHaveValue(`All are here.\n${sentence}`);
    expect(box).toHaveFocus();
    await person.click(screen.getByRole('button', { name: 'Put into the record' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'statement.add', d: { language: 'en', text: `All are here.\n${sentence}` } });
    // and everybody can read what is said now in their own language
    await person.click(screen.getByText('What the court says in this phase'));
    expect(within(screen.getByTestId('phase')).getByText(sentence)).toBeVisible();
  });

  it('sees what waits, and for whom, its own first', async () => {
    const { room } = await enter();
    const alerts = screen.getByTestId('alerts');
    expect(alerts).toHaveTextContent('Judge Nobody has said yet whether a circumstance stands');
    room.says(event(2, 'bars.checked', {}));
    expect(alerts).toBeEmptyDOMElement();
    room.says(event(3, 'hand.raised', { seat: 'defendant-1' }));
    room.says(event(4, 'attendance.called', { seat: 'plaintiff-1', present: true, note: null }));
    const all = within(alerts).getAllByRole('listitem');
    expect(all.map((each) => each.textContent)).toEqual([
      'Yours Present, but not identified: Plaintiff Rheinland.',
      'Judge Asks to speak: Defendant 한빛.',
    ]);
    await expectAccessible(alerts);
    room.says(event(5, 'hand.lowered', { seat: 'defendant-1' }));
    expect(within(alerts).getAllByRole('listitem')).toHaveLength(1);
  });
});
