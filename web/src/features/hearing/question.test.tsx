import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { accountOf, expectAccessible, open } from '@/test/open';
import { aRoomOf, event as eventOf, socket } from './fakeRoom';
import type { SeatName } from './room/picture';

const id = '0198c0de-0000-7000-8000-0000000000d1';
const hearing = {
  id,
  caseId: id,
  caseNumber: '（2026）浙01知民初1号',
  startsAt: '2026-11-21T07:00:00Z',
  seats: [],
  notice: {},
  stage: 'COURT_HEARING',
  yourSeats: [],
};
const judge: SeatName = { seat: 'judge', role: 'JUDGE', name: '林', language: 'zh-CN' };
const own: SeatName = { seat: 'technical-investigator-1', role: 'TECHNICAL_INVESTIGATOR', name: '罗启明', language: 'zh-CN' };
const plaintiff: SeatName = { seat: 'plaintiff-1', role: 'PLAINTIFF', name: 'Rheinland', language: 'en' };

const enter = async (who: SeatName, group: Parameters<typeof accountOf>[0], verbs: string[]) => {
  const { person } = open(`/hearings/${id}/room`, accountOf(group));
  const room = await socket(0);
  const you = { seat: who.seat, seats: [who.seat], role: who.role, perms: { INVESTIGATION: verbs, DEBATE: verbs } };
  room.says({ frame: 'ready', epoch: 'e', seq: 1, you, seats: [judge, own, plaintiff] });
  room.says(eventOf(1, 'phase.moved', { from: 'RIGHTS', to: 'INVESTIGATION' }));
  return { person, room };
};

describe('A technical investigator', () => {
  aRoomOf(hearing);

  it('is let ask by the judge, once in each step', async () => {
    const { person, room } = await enter(judge, 'judge', ['question.allow', 'statement.add']);
    const panel = await screen.findByRole('region', { name: 'Technical questions' });
    expect(within(panel).getByText('recalled, to be checked')).toBeVisible();
    await person.click(within(panel).getByRole('button', { name: 'Let 罗启明 ask questions' }));
    expect(room.sent.at(-1)).toMatchObject({ t: 'question.allow', d: { seat: own.seat } });
    room.says(eventOf(2, 'question.allowed', { seat: own.seat }));
    expect(within(panel).getByText('罗启明 may ask questions until the next step.')).toBeVisible();
    expect(within(panel).queryByRole('button', { name: /^Let/ })).not.toBeInTheDocument();
    await expectAccessible(panel);
    room.says(eventOf(3, 'phase.moved', { from: 'INVESTIGATION', to: 'DEBATE' }));
    expect(await screen.findByRole('button', { name: 'Let 罗启明 ask questions' })).toBeVisible();
  });

  it('sees whether they may ask, and has no place to write in before', async () => {
    const { room } = await enter(own, 'technical-investigator', ['statement.add']);
    expect(await screen.findByText('You ask questions once the judge consents. Raise your hand to ask for it.')).toBeVisible();
    expect(screen.queryByLabelText('Statement for the record')).not.toBeInTheDocument();
    room.says(eventOf(2, 'question.allowed', { seat: own.seat }));
    expect(screen.getByLabelText('Statement for the record')).toBeVisible();
    expect(screen.queryByText(/^You ask questions once/)).not.toBeInTheDocument();
  });

  it('is of no concern to a party', async () => {
    await enter(plaintiff, 'party', ['statement.add']);
    expect(await screen.findByLabelText('Statement for the record')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Technical questions' })).not.toBeInTheDocument();
  });
});
