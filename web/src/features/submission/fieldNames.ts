import type { Words } from './Draft';

/** What the members of a draft are called on the page: keys of the feature's texts. */
export const fieldNames: Record<keyof Words, string> = {
  partyType: 'start.partyType',
  court: 'filing:claim.court',
  cause: 'filing:claim.cause',
  claimAmount: 'filing:claim.amount',
  claimCurrency: 'claim.currency',
  exchangeRate: 'claim.rateName',
  exchangeRateOn: 'claim.rateOn',
  claims: 'filing:claim.claims',
  facts: 'filing:claim.facts',
  jurisdictionBasis: 'filing:claim.jurisdiction',
  warningAcknowledged: 'start.acknowledge',
  litigants: 'step.parties',
  powerOfAttorney: 'filing:poa.title',
  attorneyWay: 'filing:poa.wayTitle',
  withoutAmount: 'claim.withoutAmount',
  capacity: 'filing:capacity.title',
  jurisdiction: 'filing:jurisdiction.title',
  answers: 'notice.title',
};
