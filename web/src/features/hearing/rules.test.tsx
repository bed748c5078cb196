import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { accountOf, expectAccessible, open } from '@/test/open';
import { aRoomOf, event as eventOf, socket } from './fakeRoom';

const id = '0198c0de-0000-7000-8000-0000000000aa';
const hearing = {
  id,
  caseId: 'c',
  caseNumber: '（2026）浙01民初1号',
  startsAt: '2026-11-21T07:00:00Z',
  seats: [],
  stage: 'COURT_HEARING',
  yourSeats: [],
  notice: {},
};
const place = (seat: string, role: string, name: string) => ({ seat, role, name, language: 'zh-CN' });
const judge = place('judge', 'JUDGE', '林');
const clerk = place('clerk', 'CLERK', '王');
const plaintiff = place('plaintiff-1', 'PLAINTIFF', 'Rheinland');
const defendant = place('defendant-1', 'DEFENDANT', 'Hanbit');

aRoomOf(hearing);

describe('What the rules of online hearings ask for', () => {
  let seq = 0;
  const event = (t: string, d: object) => eventOf(++seq, t, d);
  const enter = async (you: typeof judge, verbs: string[]) => {
    seq = 0;
    const { person } = open(`/hearings/${id}/room`, accountOf(you.role === 'JUDGE' ? 'judge' : you.role === 'CLERK' ? 'clerk' : 'party'));
    const room = await socket(0);
    room.says({
      frame: 'ready',
      epoch: 'e',
      seq: 0,
      hb: 15_000,
      you: { seat: you.seat, seats: [you.seat], role: you.role, perms: { INVESTIGATION: verbs } },
      seats: [judge, clerk, plaintiff, defendant],
    });
    room.says(event('attendance.called', { seat: 'plaintiff-1', present: true, note: null }));
    room.says(event('courtroom.called', { seat: 'defendant-1', note: null }));
    room.says(event('phase.moved', { from: 'RIGHTS', to: 'INVESTIGATION', reason: null }));
    return { person, room };
  };

  it('has the court look at the places from which people take part, and says which it has not seen', async () => {
    const { person, room } = await enter(clerk, ['place.see', 'attendance.call']);
    room.says(event('attendance.called', { seat: 'judge', present: true, note: null }));
    const places = within((await screen.findByText('From where people take part')).closest('details')!);
    await person.click(places.getByText('From where people take part'));
    expect(places.getByText(/^Not looked at yet:.*林.*Rheinland/)).toBeVisible();
    expect(places.queryByRole('option', { name: /Hanbit/ })).toBeNull();
    await person.selectOptions(places.getByRole('combobox', { name: 'Place' }), 'Another place than the online courtroom');
    expect(places.getByRole('button', { name: 'Fit' })).toBeDisabled();
    await person.type(places.getByRole('textbox', { name: 'The court president’s consent' }), 'No. 7');
    await person.click(places.getByRole('button', { name: 'Fit' }));
    expect(room.sent.at(-1)).toMatchObject({
      t: 'place.see',
      d: { seat: 'judge', place: 'OUTSIDE_THE_COURTROOM', fit: true, approval: 'No. 7', note: null },
    });
    room.says({ frame: 'ack', id: room.sent.at(-1)!.id, at: '' });
    room.says(event('place.seen', { seat: 'judge', place: 'OUTSIDE_THE_COURTROOM', fit: true, approval: 'No. 7', note: null }));
    expect(places.getByText(/林: Another place than the online courtroom · Fit/)).toBeVisible();
    // the next one stands first; what is not fit needs words
    expect(places.getByRole('combobox', { name: 'Seat' })).toHaveValue('plaintiff-1');
    expect(places.getByRole('button', { name: 'Not fit' })).toBeDisabled();
    await person.type(places.getByRole('textbox', { name: /^What was seen/ }), 'a café');
    await person.click(places.getByRole('button', { name: 'Not fit' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'place.see', d: { seat: 'plaintiff-1', place: 'OWN', fit: false, note: 'a café' } });
    await expectAccessible();
  });

  it('takes a party’s wish for the courtroom to who presides, who refuses it or goes there', async () => {
    const { person, room } = await enter(plaintiff, ['courtroom.ask']);
    await person.click(await screen.findByText('Ask for the courtroom'));
    await person.click(screen.getByRole('button', { name: 'Ask the court' }));
    expect(screen.getByRole('textbox', { name: /^Reasons, which everybody reads/ })).toHaveFocus();
    await person.selectOptions(screen.getByRole('combobox', { name: /^Kind of reason/ }), 'A witness has to testify on the spot');
    await person.type(screen.getByRole('textbox', { name: /^Reasons, which everybody reads/ }), 'she has the originals');
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Ask the court' }));
    const wish = { ground: 'WITNESS_ON_THE_SPOT', reason: 'she has the originals' };
    expect(room.sent.at(-1)).toMatchObject({ t: 'courtroom.ask', d: wish });
    room.says(event('courtroom.asked', { requestId: 'r', seat: 'plaintiff-1', ...wish }));
    expect(screen.getByText(/asks for the courtroom \(A witness has to testify on the spot\): she has the originals/)).toHaveTextContent(
      'The presiding judge decides.',
    );
    room.says(event('courtroom.refused', { requestId: 'r', seat: 'plaintiff-1', reason: 'shown online' }));
    expect(screen.queryByText(/The presiding judge decides\./)).toBeNull();
  });

  it('lets who presides refuse the wish, or grant it by going on in the courtroom', async () => {
    const { person, room } = await enter(judge, ['courtroom.refuse', 'hearing.convert', 'phase.move']);
    room.says(event('courtroom.asked', { requestId: 'r', seat: 'plaintiff-1', ground: 'COMPLEX', reason: 'forty boxes' }));
    const ruling = within(await screen.findByRole('group', { name: /asks for the courtroom/ }));
    expect(ruling.getByRole('button', { name: 'Granted: go on in the courtroom' })).toBeDisabled();
    await person.type(ruling.getByRole('textbox'), 'shown online');
    await person.click(ruling.getByRole('button', { name: 'Refuse' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'courtroom.refuse', d: { requestId: 'r', reason: 'shown online' } });
    room.says({ frame: 'ack', id: room.sent.at(-1)!.id, at: '' });
    await person.type(ruling.getByRole('textbox'), 'bring them');
    await person.click(ruling.getByRole('button', { name: 'Granted: go on in the courtroom' }));
    await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Go on in the courtroom' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'hearing.convert', d: { ground: 'ASKED_FOR', reason: 'bring them' } });
  });

  it('lets the recording take the place of the record once each party agreed, and be taken back with a reason', async () => {
    const { person, room } = await enter(plaintiff, ['recording.agree']);
    await person.click(await screen.findByText('Recording in place of the written record'));
    await person.click(screen.getByRole('button', { name: 'I agree' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'recording.agree', d: {} });
    room.says(event('recording.agreed', { seat: 'plaintiff-1' }));
    expect(screen.queryByRole('button', { name: 'I agree' })).toBeNull();
    room.says(event('recording.replaces', { replaces: true, reason: null }));
    expect(screen.getByText('The recording takes the place of the written record.')).toBeVisible();
    await expectAccessible();
  });

  it('takes down for a party in the courtroom that it agrees', async () => {
    const { person, room } = await enter(clerk, ['recording.agree']);
    await person.click(await screen.findByText('Recording in place of the written record'));
    expect(screen.queryByRole('button', { name: /Noted:.*Rheinland/ })).toBeNull();
    await person.click(screen.getByRole('button', { name: /Noted:.*Hanbit agrees/ }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'recording.agree', d: { seat: 'defendant-1' } });
  });

  it('asks who presides whether the case is heard in simple procedure', async () => {
    const { person, room } = await enter(judge, ['recording.replace']);
    room.says(event('recording.agreed', { seat: 'plaintiff-1' }));
    await person.click(await screen.findByText('Recording in place of the written record'));
    expect(screen.getByText(/^Agreed: .*Rheinland/)).toBeVisible();
    await person.click(screen.getByRole('checkbox', { name: 'The case is heard in simple procedure' }));
    await person.click(screen.getByRole('button', { name: 'The recording takes the place of the record' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'recording.replace', d: { replaces: true, simpleProcedure: true } });
    room.says({ frame: 'ack', id: room.sent.at(-1)!.id, at: '' });
    room.says(event('recording.replaces', { replaces: true, reason: null }));
    await person.type(screen.getByRole('textbox', { name: 'Why a record is made after all' }), 'it failed');
    await person.click(screen.getByRole('button', { name: 'A record is made after all' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'recording.replace', d: { replaces: false, reason: 'it failed' } });
  });
});
