import { HttpResponse, http } from 'msw';
import { id } from '@/test/filing';
import { network } from '@/test/network';
import { caseId } from './papersOfTheTest';
import type { Representation } from './representationRequests';

const root = `/api/filing/cases/${caseId}`;

const party = (change: object) => ({
  id: 'plaintiff',
  role: 'PLAINTIFF',
  kind: 'COMPANY',
  originalName: 'Rheinland',
  latinName: '',
  chineseName: '',
  representative: '',
  country: 'DE',
  address: 'Köln',
  addressSince: null,
  phone: null,
  email: null,
  language: 'en',
  interpreterLanguage: null,
  zone: null,
  claims: false,
  unwilling: false,
  joinedAt: null,
  leftAt: null,
  appeared: true,
  identity: null,
  own: false,
  ...change,
});

const aCase = {
  id: caseId,
  number: '（2026）浙01民初1号',
  court: '浙01',
  cause: '88.7',
  title: 't',
  submittedAt: '2026-11-21T12:00:00Z',
  registeredAt: '2026-11-21T13:00:00Z',
  registeredOn: '2026-11-21',
  registeredByName: '陈',
  origin: 'WIZARD',
  takenOver: false,
  submissionId: id,
  claimAmount: '480000.00',
  claimCurrency: 'CNY',
  exchangeRate: null,
  exchangeRateOn: null,
  claimAmountCny: '480000.00',
  fee: null,
  feePayBy: null,
  feeDue: null,
};

/** @param own the side for which the reader acts; null for the court */
export function answerCase(own: 'PLAINTIFF' | 'DEFENDANT' | null, ...items: Representation[]) {
  network.use(
    http.get(root, () =>
      HttpResponse.json({
        ...aCase,
        parties: [
          party({ own: own === 'PLAINTIFF' }),
          party({ id: 'defendant', role: 'DEFENDANT', originalName: '한빛정밀', own: own === 'DEFENDANT' }),
        ],
      }),
    ),
    http.get(`${root}/docket`, () => HttpResponse.json({ items: [], next: null })),
    http.get(`${root}/representations`, () => HttpResponse.json({ items, next: null })),
  );
}

/** The same case with one more party. */
export function answerCaseWith(change: object) {
  network.use(
    http.get(root, () =>
      HttpResponse.json({
        ...aCase,
        parties: [party({}), party({ id: 'defendant', role: 'DEFENDANT', originalName: '한빛정밀' }), party(change)],
      }),
    ),
  );
}
