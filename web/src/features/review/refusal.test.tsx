import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Refusal, Ruling } from '@/filing/refusal';
import { answerPolicy, derivation, id, submission } from '@/test/filing';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';

const path = `/api/filing/submissions/${id}/refusal`;

const ruling = (said: Partial<Ruling> = {}): Ruling => ({
  id: 'r1',
  version: 2,
  state: 'WITH_JUDGE',
  reference: 'ABC-DEF-GHJ',
  grounds: ['ARBITRATION'],
  findings: '双方订有书面仲裁协议。',
  appealCourt: '浙江省高级人民法院',
  language: 'en',
  draftedByName: '陈',
  draftedAt: '2026-11-27T01:00:00Z',
  returnReason: null,
  decidedByName: null,
  issuedAt: null,
  checkCode: null,
  sealedDigest: null,
  sealSubject: null,
  servedOn: null,
  servedHow: null,
  servedNotedBy: null,
  appeal: null,
  petition: null,
  outcome: null,
  ...said,
});

const refusal = (said: Partial<Refusal> = {}): Refusal => ({
  submission: null,
  ruling: ruling(),
  grounds: [
    { code: 'NO_CLAIM', text: 'There are no concrete claims', article: 'CPL 122(3)', confidence: 'VERIFIED' },
    { code: 'ARBITRATION', text: 'A valid arbitration agreement', article: 'CPL 127(2)', confidence: 'RECALLED' },
  ],
  appealCourt: '浙江省高级人民法院',
  appealDays: 30,
  mayAppeal: false,
  ...said,
});

const petition = {
  requests: '撤销裁定',
  reasons: '仲裁协议无效',
  madeAt: '2026-11-28T02:00:00Z',
  madeByName: 'Rheinland',
  sentUpOn: null,
  sentUpHow: null,
  sentUpByName: null,
};

const issued = { state: 'ISSUED', issuedAt: '2026-11-27T02:00:00Z', decidedByName: '李', checkCode: 'CODE' } as const;

function sentTo(act: string, answer: Ruling, method: 'post' | 'put' = 'post') {
  const sent: unknown[] = [];
  network.use(
    http[method](`${path}${act}`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(answer, { status: method === 'post' ? 201 : 200 });
    }),
  );
  return sent;
}

const answers = (said: Refusal) => network.use(http.get(path, () => HttpResponse.json(said)));

beforeEach(() => {
  answerPolicy();
  network.use(
    http.get(`${path}/preview`, () => HttpResponse.arrayBuffer(new ArrayBuffer(1))),
    http.get(`${path}/file`, () => HttpResponse.arrayBuffer(new ArrayBuffer(1))),
  );
});

describe('As a clerk', () => {
  const review = (status: 'IN_REVIEW' | 'REFUSED') => ({
    submission: submission({ status, documents: [] as never }),
    findings: [],
    decideBy: derivation,
    decideByOtherClock: derivation,
    mine: true,
    cure: null,
  });

  it('I draft a ruling on grounds of the law, and lay it before the judges; I do not refuse myself', async () => {
    network.use(http.get(`/api/filing/reviews/${id}`, () => HttpResponse.json(review('IN_REVIEW'))));
    answers(refusal({ ruling: null }));
    const drafted = ruling({ state: 'DRAFT', version: 1 });
    const written = sentTo('', drafted, 'put');
    const sent = sentTo('/sending', ruling());
    const { person } = open(`/reviews/${id}`, accountOf('clerk'));
    await person.click(await screen.findByRole('button', { name: 'Do not accept' }));
    const form = within(await screen.findByRole('form', { name: 'Ruling that no case is registered' }));
    await person.click(form.getByRole('button', { name: 'Keep the draft' }));
    expect(written).toEqual([]);
    expect(form.getByLabelText(/A valid arbitration agreement.*recalled, to be checked/)).toBeInTheDocument();
    expect(form.queryByLabelText(/There are no concrete claims.*recalled/)).toBeNull();
    await person.click(form.getByLabelText(/A valid arbitration agreement/));
    await person.type(form.getByLabelText('What the court found'), '有仲裁协议');
    await expectAccessible();
    answers(refusal({ ruling: drafted }));
    await person.click(form.getByRole('button', { name: 'Keep the draft' }));
    await expect
      .poll(() => written)
      .toEqual([{ version: 0, grounds: ['ARBITRATION'], findings: '有仲裁协议', appealCourt: '浙江省高级人民法院', language: 'en' }]);
    await person.click(await screen.findByRole('button', { name: 'Lay it before the judges' }));
    await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Lay it before the judges' }));
    await expect.poll(() => sent).toEqual([{ version: 1 }]);
  });

  it('I note how an issued ruling was served otherwise', async () => {
    network.use(http.get(`/api/filing/reviews/${id}`, () => HttpResponse.json(review('REFUSED'))));
    answers(refusal({ ruling: ruling(issued) }));
    const sent = sentTo('/service', ruling());
    const { person } = open(`/reviews/${id}`, accountOf('clerk'));
    await person.type(await screen.findByLabelText('Day of service'), '2026-11-27');
    await person.type(screen.getByLabelText('How, and what proves it'), 'EMS 123');
    await person.click(screen.getByRole('button', { name: 'Note that it was served otherwise' }));
    await expect.poll(() => sent).toEqual([{ day: '2026-11-27', how: 'EMS 123' }]);
  });

  it('I note when the appeal went up', async () => {
    network.use(http.get(`/api/filing/reviews/${id}`, () => HttpResponse.json(review('REFUSED'))));
    answers(refusal({ ruling: ruling({ ...issued, petition }) }));
    const sent = sentTo('/appeal/sending-up', ruling({ ...issued, petition }));
    const { person } = open(`/reviews/${id}`, accountOf('clerk'));
    const form = within(await screen.findByRole('form', { name: 'Note that the file went up' }));
    await person.type(form.getByLabelText(/^Day/), '2026-11-28');
    await person.type(form.getByLabelText(/^To which court/), '移送函 1号');
    await person.click(form.getByRole('button', { name: 'Note that the file went up' }));
    await expect.poll(() => sent).toEqual([{ day: '2026-11-28', how: '移送函 1号' }]);
  });
});

describe('As a clerk, once the court of appeal has decided', () => {
  const sentUp = { ...petition, sentUpOn: '2026-11-28', sentUpHow: '移送函 1号', sentUpByName: '陈' };
  const review = (change: object) => ({
    submission: submission({ documents: [] as never, ...change }),
    findings: [],
    decideBy: derivation,
    decideByOtherClock: derivation,
    mine: true,
    cure: null,
  });

  it('I note it with its ruling, and nothing is sent without one', async () => {
    network.use(http.get(`/api/filing/reviews/${id}`, () => HttpResponse.json(review({ status: 'REFUSED' }))));
    answers(refusal({ ruling: ruling({ ...issued, petition: sentUp }) }));
    const sent: string[] = [];
    network.use(
      http.post(`${path}/appeal/outcome`, ({ request }) => {
        sent.push(new URL(request.url).search);
        return HttpResponse.json(ruling({ ...issued, petition: sentUp }), { status: 201 });
      }),
    );
    const { person } = open(`/reviews/${id}`, accountOf('clerk'));
    const form = within(await screen.findByRole('form', { name: 'Note what the court of appeal decided' }));
    await person.click(form.getByLabelText(/^The ruling is set aside/));
    await person.type(form.getByLabelText(/^Day of its ruling/), '2026-11-28');
    await person.type(form.getByLabelText(/^Its case number/), '（2026）浙民终9号');
    expect(form.getByRole('button', { name: 'Note what the court of appeal decided' })).toBeDisabled();
    await person.upload(form.getByLabelText(/^Its ruling/), new File(['%PDF'], 'a.pdf', { type: 'application/pdf' }));
    await person.click(form.getByRole('button', { name: 'Note what the court of appeal decided' }));
    await expect
      .poll(() => sent.map((search) => Object.fromEntries(new URLSearchParams(search))))
      .toEqual([{ outcome: 'SET_ASIDE', day: '2026-11-28', number: '（2026）浙民终9号' }]);
  });

  it('I register the case that was ordered, and neither return nor refuse it again', async () => {
    network.use(
      http.get(`/api/filing/reviews/${id}`, () =>
        HttpResponse.json(review({ status: 'IN_REVIEW', registrationOrderedAt: '2026-11-28T02:00:00Z' })),
      ),
      http.get(`${path}/appeal/outcome/file`, () => HttpResponse.arrayBuffer(new ArrayBuffer(1))),
    );
    const outcome = {
      kind: 'SET_ASIDE',
      on: '2026-11-28',
      number: '（2026）浙民终9号',
      notedAt: '2026-11-28T02:00:00Z',
      notedBy: '陈',
    } as const;
    answers(refusal({ ruling: ruling({ ...issued, petition: sentUp, outcome }) }));
    open(`/reviews/${id}`, accountOf('clerk'));
    expect(await screen.findByText(/ordered that a case is registered/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Register the case' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Do not accept' })).toBeNull();
    expect(await screen.findByText(/this court registers a case/)).toBeVisible();
  });
});

describe('As a judge', () => {
  it('I read the filing and the draft, and rule or give it back with reasons', async () => {
    answers(refusal({ submission: submission({ status: 'IN_REVIEW', claims: 'Payment of USD 480,000' }) as never }));
    const returned = sentTo('/return', ruling());
    const decided = sentTo('/decision', ruling());
    const { person } = open(`/refusals/${id}`, accountOf('judge'));
    expect(await screen.findByText('Payment of USD 480,000')).toBeVisible();
    expect(screen.getByText(/It can be appealed within 30 days/)).toBeVisible();
    await person.click(screen.getByRole('button', { name: 'Give it back to the clerk' }));
    expect(returned).toEqual([]);
    await person.type(screen.getByLabelText('Why it is given back'), '请查明');
    await person.click(screen.getByRole('button', { name: 'Give it back to the clerk' }));
    await expect.poll(() => returned).toEqual([{ version: 2, reason: '请查明' }]);
    await person.click(screen.getByRole('button', { name: 'Rule that no case is registered' }));
    await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Rule that no case is registered' }));
    await expect.poll(() => decided).toEqual([{ version: 2 }]);
  });

  it('I find what lies before me', async () => {
    network.use(
      http.get('/api/filing/refusals', () =>
        HttpResponse.json({
          items: [
            {
              submissionId: id,
              reference: 'ABC-DEF-GHJ',
              parties: [{ role: 'PLAINTIFF', originalName: 'Rheinland', latinName: '', chineseName: '' }],
              cause: null,
              draftedByName: '陈',
              sentAt: '2026-11-27T01:00:00Z',
              decideBy: derivation,
            },
          ],
          next: null,
        }),
      ),
    );
    open('/refusals', accountOf('judge'));
    expect(await screen.findByText('ABC-DEF-GHJ')).toBeVisible();
    await expectAccessible();
  });
});

describe('As the filer', () => {
  it('I read the ruling, receive it, and see until when I can appeal', async () => {
    network.use(
      http.get(`/api/filing/submissions/${id}`, () =>
        HttpResponse.json(submission({ status: 'REFUSED', decision: { at: '2026-11-27T02:00:00Z', byName: '李', reasons: 'x' } })),
      ),
    );
    answers(refusal({ ruling: ruling(issued) }));
    const received = ruling({ ...issued, servedOn: '2026-11-27', servedNotedBy: 'Rheinland', appeal: derivation as never });
    const sent = sentTo('/receipt', received);
    const { person } = open(`/filing/${id}`, accountOf('party'));
    await person.click(await screen.findByRole('button', { name: 'Receive the ruling' }));
    expect(screen.getByText(/Reading it is not service/)).toBeVisible();
    await expectAccessible();
    answers(refusal({ ruling: received }));
    await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Receive the ruling' }));
    await expect.poll(() => sent).toEqual([{}]);
    expect(await screen.findByText(/Appeal no later than/)).toHaveTextContent('December 7, 2026');
    expect(screen.queryByRole('button', { name: 'Receive the ruling' })).toBeNull();
  });

  it('I appeal through the court that made the ruling, and read that it has still to go up', async () => {
    network.use(
      http.get(`/api/filing/submissions/${id}`, () =>
        HttpResponse.json(submission({ status: 'REFUSED', decision: { at: '2026-11-27T02:00:00Z', byName: '李', reasons: 'x' } })),
      ),
    );
    answers(refusal({ ruling: ruling(issued), mayAppeal: true }));
    const appealed = ruling({ ...issued, petition });
    const sent = sentTo('/appeal', appealed);
    const { person } = open(`/filing/${id}`, accountOf('party'));
    await person.click(await screen.findByRole('button', { name: 'Appeal' }));
    const form = within(screen.getByRole('form', { name: 'Appeal' }));
    await person.type(form.getByLabelText(/^What the court of appeal/), '撤销裁定');
    await person.type(form.getByLabelText(/^Reasons/), '仲裁协议无效');
    await expectAccessible();
    answers(refusal({ ruling: appealed }));
    await person.click(form.getByRole('button', { name: 'Make the appeal' }));
    await expect.poll(() => sent).toEqual([{ requests: '撤销裁定', reasons: '仲裁协议无效' }]);
    expect(await screen.findByText('The court has not sent it up yet.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Appeal' })).toBeNull();
  });
});
