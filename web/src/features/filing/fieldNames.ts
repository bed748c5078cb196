import type { Words } from './Draft';

/** What the members of a draft are called on the page: keys of the feature's texts. */
export const fieldNames: Record<keyof Words, string> = {
  partyType: 'start.partyType',
  court: 'claim.court',
  cause: 'claim.cause',
  claimAmount: 'claim.amount',
  claimCurrency: 'claim.currency',
  exchangeRate: 'claim.rateName',
  exchangeRateOn: 'claim.rateOn',
  claims: 'claim.claims',
  facts: 'claim.facts',
  jurisdictionBasis: 'claim.jurisdiction',
  warningAcknowledged: 'start.acknowledge',
  litigants: 'step.parties',
  powerOfAttorney: 'poa.title',
  answers: 'notice.title',
};
