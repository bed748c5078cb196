import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';

const id = '0198c0de-0000-7000-8000-0000000000aa';
const at = (zone: string, hour: string, indecent: boolean) => ({
  zone,
  startsAt: `2026-12-21T${hour}`,
  endsAt: `2026-12-21T${hour}`,
  indecent,
});
const place = (seat: string, role: string, name: string, language: string, taken = true) => ({
  seat,
  role,
  partyId: null,
  name,
  language,
  taken,
  caseNumber: null,
  time: at('America/Vancouver', '23:00-08:00', true),
});
const hearing = {
  id,
  caseId: '0198c0de-0000-7000-8000-0000000000cc',
  caseNumber: '（2026）浙01民初1号',
  title: 'Rheinland v. Kim',
  parties: [],
  status: 'SCHEDULED',
  startsAt: '2026-12-21T07:00:00Z',
  endsAt: '2026-12-21T08:00:00Z',
  courtTime: at('Asia/Shanghai', '15:00+08:00', false),
  notice: { article: 'CPL 139', toldAt: '2026-11-21T06:00:00Z', lastDay: '2026-12-18', isShort: false, reason: null },
  seats: [
    place('judge', 'JUDGE', '', 'zh-CN', false),
    place('clerk', 'CLERK', '陈', 'zh-CN'),
    place('plaintiff-1', 'PLAINTIFF', 'Rheinland', 'en'),
    place('witness-1', 'WITNESS', 'Anna Weber', 'fr', false),
  ],
  stage: 'COURT_HEARING',
  yourSeats: ['plaintiff-1'],
  moves: [],
  continuesAt: null,
};
const party = {
  partyId: 'p',
  seat: 'plaintiff-1',
  name: 'Rheinland',
  mine: true,
  givenAt: null as string | null,
  withdrawnAt: null,
  withdrawalRefusal: null,
  refusedAt: null,
  refusalReason: null,
  courtroom: null,
  summoned: { standing: 'LATE', servedOn: '2026-12-20', lastDay: '2026-12-18' },
  shortNoticeNeeded: false,
  shortNoticeAgreedAt: null,
};
const works = { camera: 'WORKS', microphone: 'WORKS', relay: 'REACHED', roundTrip: 40, kilobits: 900 };

function before(view: object, check: object | null = null, consented: string | null = null) {
  network.use(
    http.get(`/api/hearing/hearings/${id}`, () => HttpResponse.json({ ...hearing, ...view })),
    http.get(`/api/hearing/hearings/${id}/device-check`, () => HttpResponse.json({ check })),
    http.get(`/api/hearing/hearings/${id}/consents`, () =>
      HttpResponse.json({
        stage: 'COURT_HEARING',
        shortNoticeNeeded: false,
        complete: false,
        parties: [{ ...party, givenAt: consented }],
      }),
    ),
  );
}

/** The line that says something of this, with whether it is done. */
const line = async (text: RegExp) => within((await screen.findByText(text)).closest('li')!);

describe('Before the hearing', () => {
  it('a party reads when it is for both, what it has to do, and finds each way there', async () => {
    before({});
    open(`/hearings/${id}/lobby`, accountOf('party'));
    expect(await screen.findByText(/at night/)).toBeVisible();
    expect(screen.getByTitle('America/Vancouver')).toHaveTextContent('Pacific Time \u2066UTC-08:00\u2069');
    const consent = await line(/Rheinland has not said yet/);
    expect(consent.getByText('to do')).toBeVisible();
    expect(consent.getByRole('link', { name: 'Answer' })).toHaveAttribute('href', `/hearings/${id}`);
    const devices = await line(/Try camera, microphone and line on the device/);
    expect(devices.getByRole('link')).toHaveAttribute('href', `/hearings/${id}/devices`);
    const interpreter = await line(/No interpreter is named/);
    expect(interpreter.getByRole('link')).toHaveAttribute('href', `/cases/${hearing.caseId}/questions`);
    expect(screen.getByText(/Your identity document at hand; who acts for a party/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Enter the room' })).toHaveAttribute('href', `/hearings/${id}/room`);
    await expectAccessible();
  });

  it('what is done is marked as done', async () => {
    before(
      { seats: [...hearing.seats, place('interpreter', 'INTERPRETER', 'Lee', 'en')] },
      { seats: ['plaintiff-1'], checkedAt: '2026-12-18T02:00:00Z', findings: works },
      '2026-12-01T02:00:00Z',
    );
    open(`/hearings/${id}/lobby`, accountOf('party'));
    for (const text of [/Rheinland appears online/, /were tried and work/, /Who interprets: Lee \(English\)/])
      expect((await line(text)).getByText('ready')).toBeVisible();
  });

  it.each([
    ['the relay', { relay: 'NOT_REACHED' }],
    ['the media server', { server: 'NOT_REACHED' }],
    ['the media server, whatever the relay', { server: 'SILENT', relay: 'REACHED' }],
  ])('what was tried and does not work is still to do: %s', async (_, found) => {
    before({}, { seats: ['plaintiff-1'], checkedAt: '2026-12-18T02:00:00Z', findings: { ...works, ...found } });
    open(`/hearings/${id}/lobby`, accountOf('party'));
    expect((await line(/did not work when you tried/)).getByText('to do')).toBeVisible();
  });

  it('a witness reads of the undertaking and of being alone, and nothing of others, consents or papers', async () => {
    before({ yourSeats: ['witness-1'] });
    open(`/hearings/${id}/lobby`, accountOf('party'));
    expect(await screen.findByText(/in which you are alone/)).toBeVisible();
    expect(screen.getByText(/You sign an undertaking to tell the truth/)).toBeVisible();
    expect(screen.queryByText(/Rheinland has not said|Your papers and exhibits|Who interprets/)).toBeNull();
    await expectAccessible();
  });

  it('the clerk sees which seats are empty, who did not consent and who was not summoned in time', async () => {
    before({ yourSeats: ['clerk'] });
    open(`/hearings/${id}/lobby`, accountOf('clerk'));
    expect((await line(/The court’s seats are taken/)).getByText('to do')).toBeVisible();
    expect((await line(/^\s*Consent to appear online/)).getByText('Rheinland')).toBeVisible();
    expect((await line(/at least three days before/)).getByText('to do')).toBeVisible();
    expect((await line(/have taken their seats with their codes/)).getByText('Anna Weber')).toBeVisible();
    await expectAccessible();
  });

  it('people see themselves before anybody else does, and are told what stands in the way of a device', async () => {
    const stop = vi.fn();
    const getUserMedia = vi.fn((wish: MediaStreamConstraints) =>
      wish.video
        ? Promise.resolve({ getTracks: () => [{ kind: 'video', stop }] })
        : Promise.reject(Object.assign(new Error(), { name: 'NotReadableError' })),
    );
    vi.stubGlobal('MediaStream', class {});
    Object.defineProperty(navigator, 'mediaDevices', {
      configurable: true,
      value: { getUserMedia, enumerateDevices: () => Promise.resolve([]) },
    });
    before({});
    const { person } = open(`/hearings/${id}/lobby`, accountOf('party'));
    const card = within(await screen.findByRole('region', { name: 'See and hear yourself' }));
    expect(card.getByText(/Nobody else sees or hears it/)).toBeVisible();
    expect(card.getByText('no picture')).toBeVisible();
    expect(getUserMedia).not.toHaveBeenCalled();
    await person.click(card.getByRole('button', { name: 'Turn my camera on' }));
    expect(await card.findByRole('button', { name: 'Turn my camera off' })).toBeVisible();
    expect(card.queryByText('no picture')).toBeNull();
    await person.click(card.getByRole('button', { name: 'Turn my microphone on' }));
    expect(await card.findByText(/Another program is using it/)).toBeVisible();
    await expectAccessible();
    await person.click(card.getByRole('button', { name: 'Turn my camera off' }));
    expect(stop).toHaveBeenCalled();
    expect(card.getByText('no picture')).toBeVisible();
    vi.unstubAllGlobals();
  });

  it('who only listens is not asked for a camera', async () => {
    before({ seats: [...hearing.seats, place('observer-1', 'OBSERVER', 'Li Na', 'en')], yourSeats: ['observer-1'] });
    open(`/hearings/${id}/lobby`, accountOf('party'));
    expect(await screen.findByRole('link', { name: 'Enter the room' })).toBeVisible();
    expect(screen.queryByRole('region', { name: 'See and hear yourself' })).toBeNull();
  });

  it('of a hearing that was adjourned there is nothing to prepare, and no way in', async () => {
    before({ status: 'ADJOURNED' });
    open(`/hearings/${id}/lobby`, accountOf('party'));
    expect(await screen.findByText('This hearing is over, or does not take place.')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Enter the room' })).toBeNull();
  });
});
