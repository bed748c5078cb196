import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { accountOf, expectAccessible, open } from '@/test/open';
import { aRoomOf, event, socket } from './fakeRoom';

const id = '0198c0de-0000-7000-8000-0000000000af';
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
const seats = [
  { seat: 'judge', role: 'JUDGE', name: '林', language: 'zh-CN' },
  { seat: 'plaintiff-1', role: 'PLAINTIFF', name: 'Rheinland', language: 'de' },
  { seat: 'defendant-1', role: 'DEFENDANT', name: '한빛', language: 'ko' },
];
const verbs = ['conduct.admonish', 'conduct.remove', 'conduct.readmit'];

describe('Whoever is in the room', () => {
  aRoomOf({ ...hearing, parties: [{ role: 'DEFENDANT', name: '한빛', latinName: 'Hanbit Optics', chineseName: '韩光' }] } as {
    id: string;
  });

  it('is called as the reader can read it, and then as the record has it', async () => {
    open(`/hearings/${id}/room`, accountOf('judge'));
    const room = await socket(0);
    room.says({ frame: 'ready', epoch: 'e', seq: 0, you: { seat: 'judge', seats: ['judge'], role: 'JUDGE', perms: {} }, seats });
    expect(await screen.findByTestId('seat-defendant-1')).toHaveTextContent(/^Defendant: Hanbit Optics \/ 한빛 /);
    expect(screen.getByTestId('seat-plaintiff-1')).toHaveTextContent(/^Plaintiff: Rheinland /);
  });
});

describe('Whether a hearing may be online', () => {
  aRoomOf(hearing);

  it('is looked at by who presides, circumstance by circumstance, before they say that none stands', async () => {
    const { person } = open(`/hearings/${id}/room`, accountOf('judge'));
    const room = await socket(0);
    const you = { seat: 'judge', seats: ['judge'], role: 'JUDGE', perms: { ROLL_CALL: ['bars.check'] } };
    room.says({ frame: 'ready', epoch: 'e', seq: 1, you, seats });
    room.says(event(1, 'room.opened', { toldTooLate: null, reason: null }));
    await person.click(await screen.findByText('May this hearing be online?'));
    const none = screen.getByRole('button', { name: 'None of these stands' });
    const bars = within(screen.getByText('May this hearing be online?').closest('details')!).getAllByRole('checkbox');
    expect(bars).toHaveLength(7);
    for (const bar of bars) {
      expect(none).toBeDisabled();
      await person.click(bar);
    }
    await expectAccessible(none.closest('details')!);
    await person.click(none);
    expect(room.sent.at(-1)).toMatchObject({ t: 'bars.check', d: {} });
    room.says({ frame: 'ack', id: room.sent.at(-1)!.id, at: '2026-11-21T07:00:05Z' });
    room.says(event(2, 'bars.checked', {}));
    expect(screen.getByText(/^You found that none of these stands/)).toBeVisible();
    expect(screen.getByRole('log', { name: 'Record' })).toHaveTextContent(/none of the circumstances stands/);
    room.says(event(3, 'hearing.converted', { ground: 'SOCIAL_IMPACT', reason: 'x' }));
    expect(screen.queryByText('May this hearing be online?')).not.toBeInTheDocument();
  });
});

describe('Order in the courtroom', () => {
  aRoomOf(hearing);

  it('is kept by who presides: admonished, told to leave, let in again', async () => {
    const { person } = open(`/hearings/${id}/room`, accountOf('judge'));
    const room = await socket(0);
    room.says({
      frame: 'ready',
      epoch: 'e',
      seq: 1,
      you: { seat: 'judge', seats: ['judge'], role: 'JUDGE', perms: { DEBATE: verbs } },
      seats,
    });
    room.says(event(1, 'phase.moved', { from: 'INVESTIGATION', to: 'DEBATE' }));
    await person.click(await screen.findByText('Order in the courtroom'));
    const who = screen.getByRole('combobox', { name: 'Who breaks its rules' });
    expect(within(who).queryByRole('option', { name: /林/ })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Admonish' })).toBeDisabled();
    await person.selectOptions(who, 'defendant-1');
    await person.type(screen.getByRole('textbox', { name: 'What happened' }), 'shouts');
    await person.click(screen.getByRole('button', { name: 'Tell to leave the courtroom' }));
    const dialog = screen.getByRole('dialog');
    expect(within(dialog).getByText(/come back only when you let them in again/)).toBeVisible();
    await person.click(within(dialog).getByRole('button', { name: 'Tell to leave the courtroom' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'conduct.remove', d: { seat: 'defendant-1', reason: 'shouts' } });
    room.says({ frame: 'ack', id: room.sent.at(-1)!.id, at: '2026-11-21T07:00:05Z' });
    room.says(event(2, 'conduct.removed', { seat: 'defendant-1', accountId: null, reason: 'shouts' }));
    expect(screen.getByRole('log', { name: 'Record' })).toHaveTextContent(/한빛.* is told to leave the courtroom: shouts/);
    expect(within(who).queryByRole('option', { name: /한빛/ })).not.toBeInTheDocument();
    await person.click(screen.getByRole('button', { name: /^Let Defendant .*한빛.* in again$/ }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'conduct.readmit', d: { seat: 'defendant-1' } });
    await expectAccessible(screen.getByText('Order in the courtroom').closest('details')!);
  });

  it('is kept among those who only listen, too, and the record names who had to leave', async () => {
    const { person } = open(`/hearings/${id}/room`, accountOf('judge'));
    const room = await socket(0);
    room.says({
      frame: 'ready',
      epoch: 'e',
      seq: 1,
      you: { seat: 'judge', seats: ['judge'], role: 'JUDGE', perms: { DEBATE: verbs } },
      seats: [...seats, { seat: 'observer-1', role: 'OBSERVER', name: '李', language: 'zh-CN' }],
    });
    room.says(event(1, 'phase.moved', { from: 'INVESTIGATION', to: 'DEBATE' }));
    await person.click(await screen.findByText('Order in the courtroom'));
    await person.selectOptions(screen.getByRole('combobox', { name: 'Who breaks its rules' }), 'observer-1');
    await person.type(screen.getByRole('textbox', { name: 'What happened' }), 'films');
    await person.click(screen.getByRole('button', { name: 'Tell to leave the courtroom' }));
    const dialog = screen.getByRole('dialog');
    expect(within(dialog).getByText(/only when you let them in again. The record has their name/)).toBeVisible();
    await person.click(within(dialog).getByRole('button', { name: 'Tell to leave the courtroom' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'conduct.remove', d: { seat: 'observer-1', reason: 'films' } });
    room.says({ frame: 'ack', id: room.sent.at(-1)!.id, at: '2026-11-21T07:00:05Z' });
    room.says(event(2, 'conduct.removed', { seat: 'observer-1', listener: '李', accountId: null, reason: 'films' }));
    expect(screen.getByRole('log', { name: 'Record' })).toHaveTextContent(/Observer .?李.? is told to leave the courtroom: films/);
    await person.click(screen.getByRole('button', { name: /^Let .*李.* in again$/ }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'conduct.readmit', d: { seat: 'observer-1' } });
  });

  it('does not promise who only listened that the reading of the record lets them in', async () => {
    open(`/hearings/${id}/room`, accountOf('party'));
    const room = await socket(0);
    const you = { seat: 'observer-1', seats: ['observer-1'], role: 'OBSERVER', perms: {} };
    room.says({ frame: 'ready', epoch: 'e', seq: 0, you, seats });
    expect(await screen.findByText(/^You listen/)).toBeVisible();
    act(() => room.onclose?.({ code: 4403 }));
    const told = await screen.findByRole('alert');
    expect(told).toHaveTextContent(/when the court lets you in again/);
    expect(told).not.toHaveTextContent(/record is read/);
  });

  it('is told to who has to leave, who may try to come in again', async () => {
    const { person } = open(`/hearings/${id}/room`, accountOf('party'));
    const room = await socket(0);
    const you = { seat: 'defendant-1', seats: ['defendant-1'], role: 'DEFENDANT', perms: {} };
    room.says({ frame: 'ready', epoch: 'e', seq: 0, you, seats });
    expect(await screen.findByRole('log', { name: 'Record' })).toBeVisible();
    act(() => room.onclose?.({ code: 4403 }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/told you to leave.*when the record is read/);
    await person.click(screen.getByRole('button', { name: 'Try to come in' }));
    await socket(1);
  });
});
