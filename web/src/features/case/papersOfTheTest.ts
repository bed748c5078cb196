import { HttpResponse, http } from 'msw';
import { network } from '@/test/network';
import type { Paper, PaperKind } from './paperRequests';

export const caseId = '0198c0de-0000-7000-8000-00000000000c';

export function paper(change: Partial<Paper> = {}): Paper {
  return {
    id: 'p1',
    version: 0,
    state: 'FILED',
    kind: 'CONTRACT',
    side: 'PLAINTIFF',
    partyId: null,
    authorName: 'Rheinland',
    onPaper: null,
    enteredByName: null,
    readers: 'ALL',
    namedReaders: [],
    language: 'ko',
    title: '계약서',
    purpose: null,
    source: null,
    claimed: null,
    translationOf: null,
    originalTitle: null,
    translator: null,
    certified: false,
    photographOf: null,
    photographPage: null,
    photographOfTitle: null,
    digest: 'ab',
    filename: 'c.pdf',
    mediaType: 'application/pdf',
    bytes: 10,
    pages: 2,
    unusual: [],
    scan: 'NOT_SCANNED',
    receivedAt: '2026-11-21T12:00:00Z',
    filedAt: '2026-11-21T12:30:00Z',
    withdrawnAt: null,
    shownAt: change.filedAt ?? '2026-11-21T12:30:00Z',
    keptForExchange: false,
    own: false,
    unseen: false,
    withdrawable: false,
    ...change,
  };
}

const kind = (code: string, title: string, change: Partial<PaperKind> = {}): PaperKind => ({
  code,
  title,
  seenBy: 'ALL',
  explained: false,
  startsAbroad: null,
  startsInChina: null,
  article: 'CPL 1',
  confidence: 'VERIFIED',
  fee: null,
  mayNameReaders: false,
  mayFile: true,
  ...change,
});

export const kinds = [
  kind('ANSWER', 'Statement of defence', { article: 'CPL 128, 285' }),
  kind('EVIDENCE', 'Evidence', { explained: true, confidence: 'PARTIAL' }),
  kind('COUNTERCLAIM', 'Counterclaim', {
    fee: { scale: 'TRIED_TOGETHER', period: 'FIL-08', article: 'FEE 13, 18, 22', confidence: 'VERIFIED' },
  }),
  kind('CONTRACT', 'Contract', { mayFile: false }),
  kind('TRANSLATION', 'Translation'),
  kind('SUMMONS', 'Summons', { seenBy: 'ADDRESSEES', mayFile: false }),
];

export const periodOfTheLaw = {
  id: null,
  basis: null,
  procedure: null,
  days: 15,
  lastDay: null,
  agreementId: null,
  setByName: null,
  setAt: null,
};

/** A case in which nothing was handed in, unless a test says so. */
export function answerPapers(items: Paper[] = [], drafts: Paper[] = [], ofWhom = kinds) {
  network.use(
    http.get('/api/filing/cases/:caseId/address-changes', () => HttpResponse.json({ items: [], next: null })),
    http.get('/api/filing/cases/:caseId/deadlines', () => HttpResponse.json({ items: [], effects: [], suspendedSince: null })),
    http.get('/api/filing/cases/:caseId/archiving', () =>
      HttpResponse.json({ papers: 3, lastFiledAt: '2026-11-21T12:30:00Z', archived: [], mayArchive: false }),
    ),
    http.get('/api/filing/cases/:caseId/evaluations', () => HttpResponse.json([])),
    http.get('/api/filing/cases/:caseId/items-to-follow', () => HttpResponse.json([])),
    http.get('/api/filing/cases/:caseId/papers', () => HttpResponse.json({ items, next: null })),
    http.get('/api/filing/cases/:caseId/papers/kinds', () => HttpResponse.json(ofWhom)),
    http.get('/api/filing/cases/:caseId/papers/drafts', () => HttpResponse.json(drafts)),
    http.get('/api/filing/cases/:caseId/representations', () => HttpResponse.json({ items: [], next: null })),
    http.get('/api/filing/cases/:caseId/exhibits', () => HttpResponse.json({ items: [], next: null })),
    http.get('/api/filing/cases/:caseId/decisions', () => HttpResponse.json({ items: [], next: null })),
    http.get('/api/filing/cases/:caseId/evidence-period', () => HttpResponse.json(periodOfTheLaw)),
    http.put('/api/filing/cases/:caseId/papers/seen', () => new HttpResponse(null, { status: 204 })),
    http.get('/api/filing/cases/:caseId/assignment', () =>
      HttpResponse.json({ version: 0, assignedAt: null, members: [], notifyBy: null, compositions: [] }),
    ),
  );
}
