import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';

/**
 * The fake network. A test says what the gateway answers: `network.use(http.get('/api/…', () => HttpResponse.json(…)))`. Every page of
 * somebody signed in asks for the inbox, which is empty and silent unless a test says otherwise; the profile, for the calendar, passkeys and the second factor; what
 * was written in another language, for a machine that renders it, of which there is none, and for what persons made of it; a case, for
 * witnesses and experts, of whom there is none; the first page, for seats in hearings for no party, of which there is none; who presides over a hearing, for who was told of it too late, which is nobody; whoever waits in a
 * room, for how their devices were, which they did not try; the first page, for what one carries for courts, which is nothing; electronic service,
 * for a provider of text messages, of whom there is none; documents, for files on their way, of which there are none; a case, for what its papers cost, which is nothing; a sum in another currency, for its published rate, of which there is none; a court, for its partners, of which there are none; papers that
 * were served, for what the addressee asked of the court, which is nothing; signing in, for an issuer, of whom there is none.
 */
export const network = setupServer(
  http.get('/api/sessions/ways', () => HttpResponse.json({ issuer: null })),
  http.get('/api/calendar', () => HttpResponse.json({ openedAt: null })),
  http.get('/api/accounts/me/sessions', () => HttpResponse.json([])),
  http.get('/api/accounts/me/second-factor', () => HttpResponse.json({ offered: true, since: null, recoveryCodesLeft: 0 })),
  http.get('/api/accounts/me/passkeys', () => HttpResponse.json({ offered: true, passkeys: [] })),
  http.get('/api/renderings', () => HttpResponse.json({ engine: null })),
  http.get('/api/filing/cases/:caseId/renderings', () => HttpResponse.json([])),
  http.get('/api/filing/cases/:caseId/charges', () => HttpResponse.json({ items: [], next: null })),
  http.get('/api/filing/cases/:caseId/charges/forecast', () =>
    HttpResponse.json({ fee: null, scale: null, onlyIfRefused: false, period: null, article: null, confidence: null }),
  ),
  http.get('/api/filing/cases/:caseId/joinders', () => HttpResponse.json({ mayJoin: false, joinders: [] })),
  http.get('/api/filing/cases/:caseId/evidence-exchanges', () => HttpResponse.json([])),
  http.get('/api/filing/cases/:caseId/evidence-exchange-choices', () => HttpResponse.json({ items: [], agreed: 'IN_COURT' })),
  http.get('/api/filing/cases/:caseId/called-persons', () => HttpResponse.json({ items: [], next: null })),
  http.get('/api/hearing/cases/:caseId/called-persons', () => HttpResponse.json([])),
  http.get('/api/service/cases/:caseId/looks', () => HttpResponse.json({ items: [], next: null })),
  http.get('/api/hearing/cases/:caseId/looks', () => HttpResponse.json({ items: [], next: null })),
  http.get('/api/hearing/next-steps', () => HttpResponse.json([])),
  http.get('/api/hearing/hearings/:hearingId/consents', () =>
    HttpResponse.json({ stage: 'COURT_HEARING', shortNoticeNeeded: false, complete: true, parties: [] }),
  ),
  http.get('/api/hearing/hearings/:hearingId/device-check', () => HttpResponse.json({ check: null })),
  http.get('/api/service/sms', () => HttpResponse.json({ on: false })),
  http.get('/api/service/deliveries/:id/requests', () => HttpResponse.json([])),
  http.get('/api/service/attempts/:id/addressee-requests', () => HttpResponse.json([])),
  http.get('/api/partners/of-court', () => HttpResponse.json({ items: [], next: null })),
  http.get('/api/service/carried', () => HttpResponse.json({ items: [], next: null })),
  http.get('/api/filing/exchange-rates', () => HttpResponse.json({ rate: null, binds: false })),
  http.get('/api/filing/uploads', () => HttpResponse.json([])),
  http.get('/api/inbox/state', () => HttpResponse.json({ version: 0, unread: 0 })),
  http.get('/api/inbox/events', () => new HttpResponse(new ReadableStream(), { headers: { 'Content-Type': 'text/event-stream' } })),
);
