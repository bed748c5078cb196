import { HttpResponse, http } from 'msw';
import type { Identity, Submission } from '@/filing/requests';
import { network } from './network';

export const id = '0198c0de-0000-7000-8000-00000000000a';

export function submission(change: Partial<Submission> = {}) {
  return {
    id,
    version: 3,
    status: 'DRAFT',
    tab: 'TO_SUBMIT',
    filerName: 'Rheinland',
    partyType: 'foreign_enterprise',
    court: null,
    cause: null,
    claimAmount: null,
    claimCurrency: null,
    exchangeRate: null,
    exchangeRateOn: null,
    claims: '',
    facts: '',
    jurisdictionBasis: '',
    warningAcknowledgedAt: null,
    litigants: [],
    powerOfAttorney: [],
    attorneyWay: null,
    withoutAmount: false,
    capacity: null,
    jurisdiction: null,
    documents: [],
    signature: null,
    submittedAt: null,
    lastReceivedAt: null,
    changedAt: '2026-11-21T12:00:00Z',
    changedByName: 'Rheinland',
    reviewerAccountId: null,
    reviewerName: null,
    decision: null,
    registrationOrderedAt: null,
    caseId: null,
    notices: [],
    forwardings: [],
    ...change,
  };
}

export const derivation = {
  rule: 'FIL-04',
  ruleZh: '补正',
  ruleEn: 'Time to correct',
  article: '9(2)',
  source: 'XB',
  confidence: 'VERIFIED',
  trigger: '2026-11-21',
  firstCountedDay: '2026-11-22',
  length: 15,
  unit: 'DAY',
  nominalLastDay: '2026-12-06',
  skipped: [{ date: '2026-12-06', kind: 'WEEKEND', nameZh: '周末', nameEn: 'weekend' }],
  lastDay: '2026-12-07',
  closesAt: '2026-12-07T16:00:00Z',
  cautions: [],
};

export const document = {
  id: 'd1',
  digest: 'ab',
  kind: 'CONTRACT',
  language: 'ko',
  title: '계약서',
  filename: 'c.pdf',
  mediaType: 'application/pdf',
  bytes: 10,
  pages: 2,
  unusual: [],
  scan: 'NOT_SCANNED',
  translationOf: null,
  translator: null,
  certified: false,
  photographOf: null,
  photographPage: null,
  uploadedAt: '2026-11-21T12:00:00Z',
};

/** On jurisdiction, where nothing is said of it. */
export const noAdvice = { grounds: [], courts: [], doubts: [], warnings: [], questions: [], forwarding: [], lawOf: '2026-11-28' };

/** An account of which no court has found who it is. */
export const registered: Identity = { level: 'REGISTERED', last: null, tellBy: null };

/** What the filing service answers to everybody. */
export function answerPolicy() {
  network.use(
    http.get('/api/filing/limits', () =>
      HttpResponse.json({
        bytesPerFile: 52428800,
        bytesPerSubmission: 314572800,
        documents: 200,
        mediaTypes: ['application/pdf', 'image/jpeg'],
        extensions: ['pdf', 'jpg'],
        keptAsTheyAre: ['EVIDENCE', 'CONTRACT'],
      }),
    ),
    http.get('/api/filing/courts', () =>
      HttpResponse.json({
        source: 's',
        courts: [
          {
            code: '浙01',
            zh: '杭州市中级人民法院',
            en: 'Hangzhou Intermediate People’s Court',
            level: 'intermediate',
            confidence: 'verified',
            staffed: true,
            address: '',
            telephone: '',
            hours: '',
            closedBecause: null,
          },
          {
            code: '浙0192',
            zh: '杭州互联网法院',
            en: 'Hangzhou Internet Court',
            level: 'basic',
            confidence: 'verified',
            staffed: false,
            address: '',
            telephone: '',
            hours: '',
            closedBecause: null,
          },
        ],
      }),
    ),
    http.get('/api/filing/causes', () =>
      HttpResponse.json({
        source: 's',
        causes: [
          {
            no: '88.7',
            zh: '国际货物买卖合同纠纷',
            en: 'International sale of goods',
            partZh: '合同纠纷',
            partEn: 'Contract',
            common: true,
          },
        ],
      }),
    ),
    http.get('/api/filing/party-types', () => HttpResponse.json(['foreign_enterprise'])),
    http.post('/api/filing/submissions/:id/check', () => HttpResponse.json([])),
    http.get('/api/filing/submissions/:id/jurisdiction', () => HttpResponse.json(noAdvice)),
    http.get('/api/filing/reviews/:id/jurisdiction', () => HttpResponse.json(noAdvice)),
    http.get('/api/filing/identity', () => HttpResponse.json(registered)),
    http.get('/api/filing/reviews/:id/identity', () => HttpResponse.json(registered)),
    http.get('/api/filing/checklist', () => HttpResponse.json({ partyType: 'foreign_enterprise', items: [] })),
    http.get('/api/filing/fees', () =>
      HttpResponse.json({
        cny: '34064.00',
        baseCny: '3408000',
        article: '13(1)',
        steps: [{ over: '0', upTo: '10000', rate: null, part: '10000', fee: '50' }],
        limit: null,
        source: 'Measures',
      }),
    ),
  );
}
