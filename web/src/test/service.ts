import { HttpResponse, http } from 'msw';
import { network } from './network';

// A request to serve one addressee electronically, as service-of-process-service answers.

export const caseId = '0198c0de-0000-7000-8000-0000000000c1';
export const party = {
  partyId: 'p2',
  role: 'DEFENDANT',
  kind: 'COMPANY',
  name: '주식회사 한빛무역',
  latinName: 'Hanbit Trading Co., Ltd.',
  chineseName: '韩光贸易株式会社',
  country: 'KR',
  language: 'ko',
  zone: 'Asia/Seoul',
  email: 'legal@hanbit.example',
  address: 'Seoul',
  appeared: false,
  representatives: [{ kind: 'LAWYER', name: '陈薇' }],
};
export const documents = [
  {
    documentId: 'd1',
    digest: 'a'.repeat(64),
    kind: 'STATEMENT_OF_CLAIM',
    title: '起诉状',
    language: 'zh-CN',
    pages: 3,
    translationOf: null,
    onlyFor: null,
    sides: ['PLAINTIFF', 'DEFENDANT', 'THIRD_PARTY'],
    parties: [],
    filedAt: null,
  },
  // Handed in later: for this addressee, and for the other side.
  {
    documentId: 'd2',
    digest: 'b'.repeat(64),
    kind: 'SUMMONS',
    title: '传票',
    language: 'zh-CN',
    pages: 1,
    translationOf: null,
    onlyFor: 'DEFENDANT',
    sides: ['DEFENDANT'],
    parties: [],
    filedAt: '2026-11-26T02:00:00Z',
  },
  {
    documentId: 'd3',
    digest: 'c'.repeat(64),
    kind: 'FEE_NOTICE',
    title: '缴费通知书',
    language: 'zh-CN',
    pages: 1,
    translationOf: null,
    onlyFor: 'PLAINTIFF',
    sides: ['PLAINTIFF'],
    parties: [],
    filedAt: '2026-11-26T02:00:00Z',
  },
];
export const file = { caseId, caseNumber: '（2026）浙01民初1号', court: '浙01', title: '买卖合同纠纷', parties: [party], documents };
export const electronic = {
  channel: 'ELECTRONIC',
  article: 'CPL 283(9)',
  answer: 'ASK',
  grounds: [
    {
      code: 'electronic-objected',
      text: 'The state objects to post under art. 10(a).',
      court: '该国反对邮寄送达。',
      article: 'HSC 10(a)',
      confidence: 'VERIFIED',
      datum: { name: 'art10a_objection', value: 'true', source: 'hcch.net', asOf: '2024-10-01', confidence: 'VERIFIED', note: null },
    },
    {
      code: 'electronic-presumed-closed',
      text: 'Presumed not allowed.',
      court: '推定不允许。',
      article: 'M21 11',
      confidence: 'RECALLED',
      datum: null,
    },
  ],
  next: [{ code: 'next.judge-may-override', text: 'Let the judge decide.', court: '由法官决定。' }],
  expected: {
    code: 'expected.at-once',
    text: 'On the event that counts.',
    court: '',
    length: 0,
    unit: 'instant',
    article: 'OL 31',
    confidence: 'VERIFIED',
    reported: null,
  },
  translation: null,
};
export const situation = { country: 'KR', territory: null, kind: 'COMPANY', nationality: null, addressKnown: true, on: '2026-11-22' };
export const advice = { on: '2026-11-22', lawAsOf: '2024-10-01', situation, channels: [electronic] };
export const request = {
  id: 'r1',
  caseId,
  addressee: party,
  paper: 'STATEMENT_OF_CLAIM',
  documentIds: ['d1'],
  number: '（2026）浙01请外送1号',
  openedAt: '2026-11-21T16:30:00Z',
  purpose: null,
  telephone: null,
  addresses: [] as string[],
  openedBy: 'c1',
  advice,
  adviceNumber: 0,
  served: null,
  superseded: [],
};
export const titles = http.get(`/api/filing/cases/${caseId}/papers/kinds`, () =>
  HttpResponse.json([{ code: 'STATEMENT_OF_CLAIM', title: 'Statement of claim' }]),
);
export const event = (kind: string, logIndex: number) => ({
  kind,
  at: '2026-11-21T16:40:00Z',
  on: '2026-11-22',
  uri: '',
  documentId: null,
  logIndex,
  evidenceDigest: String(logIndex).padStart(64, 'b'),
  facts: {},
  files: [],
});
export const attempt = {
  id: 'a1',
  requestId: 'r1',
  state: 'AVAILABLE',
  sending: 'TAKEN',
  answer: { code: null, status: null, words: null, server: null, tls: null },
  standing: 'BY_ACCEPTANCE_ONLY',
  basis: 'EARLIER_AGREEMENT',
  basisDocumentId: null,
  basisNote: 'clause 14.2',
  email: 'legal@hanbit.example',
  addressConfirmed: true,
  addressGround: 'PAPER',
  addressDocumentId: 'd9',
  language: 'ko',
  reasons: 'The judge allows it.',
  startedAt: '2026-11-21T16:40:00Z',
  startedBy: 'c1',
  expiresAt: '2027-01-20T16:40:00Z',
  codeIssuedAt: null,
  codeLocked: false,
  answeredByName: null,
  answeredByCapacity: null,
  refusalReason: null,
};
export const happened = [event('SUBMITTED_ACCEPTED', 0), event('NOTIFIED', 1), event('MADE_AVAILABLE', 2)];

/** A part of a list; the last one unless there is a next. */
export const part = (items: unknown[], next: string | null = null) => HttpResponse.json({ items, next });
export const eventsAre = (events: unknown[]) => http.get('/api/service/requests/r1/electronic-attempts/a1/events', () => part(events));

/** What the page of a case asks for besides, and nothing is there. */
export const nothingElse = () =>
  network.use(
    http.get('/api/service/requests/:id/account-consents', () => HttpResponse.json([])),
    http.get('/api/service/requests/:id/address-searches', () => HttpResponse.json([])),
    http.get('/api/service/requests/:id/address-papers', () => HttpResponse.json({ stated: null, papers: [] })),
    http.get('/api/service/requests/:id/attempts', () => part([])),
    http.get('/api/service/requests/r1/electronic-attempts/a1/received-mail', () => part([])),
  );
