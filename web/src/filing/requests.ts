import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';

type Schemas = components['schemas'];
export const root = '/api/filing';
/** What the law fixes does not change while one reads. */
export const policy = { staleTime: Infinity };

export type Submission = Schemas['SubmissionView'];
export type CourtDocument = Schemas['DocumentView'];
export type Notice = Schemas['DeficiencyNoticeView'];
export type Identity = Schemas['Identity'];
export type IdentityFinding = Schemas['ParticipantIdentityFinding'];
export type Forwarding = Schemas['Forwarding'];
export type Derivation = Schemas['Derivation'];
export type Fee = Schemas['Fee'];
export type FeeDue = Schemas['FeeDue'];
export type FeeScale = Schemas['FeeRule']['scale'];
export type Finding = Schemas['FindingView'];

export const useOwnIdentity = () => useQuery({ queryKey: ['filing', 'identity'], queryFn: () => api.get<Identity>(`${root}/identity`) });

/** A document as it was handed in. */
export const bytesOf = (digest: string) => api.blob(`${root}/documents/${digest}`);

/** Which of them have a clerk changes while people work; their names do not. */
export const useCourts = () =>
  useQuery({ queryKey: ['filing', 'courts'], queryFn: () => api.get<Schemas['CourtList']>(`${root}/courts`), staleTime: 60_000 });

/** What a document of a court needs for use in a country; nothing is asked before one is chosen. */
export const useUseAbroad = (country: string) =>
  useQuery({
    queryKey: ['filing', 'use-abroad', country],
    queryFn: () => api.get<Schemas['UseAbroad']>(`${root}/issued-documents/use-abroad/${country}`),
    enabled: country !== '',
    ...policy,
  });

export const useCauses = () =>
  useQuery({ queryKey: ['filing', 'causes'], queryFn: () => api.get<Schemas['CauseList']>(`${root}/causes`), ...policy });

/** Within what the court sets the fee where no amount is claimed. */
export const useFeeRange = (cause: string | null, asked: boolean) =>
  useQuery({
    queryKey: ['filing', 'fee-range', cause],
    queryFn: () => api.get<Schemas['FeeRange']>(`${root}/fees/without-amount?${new URLSearchParams(cause ? { cause } : {})}`),
    enabled: asked,
    ...policy,
  });

/** The fee that the schedule gives for an amount; nothing is asked while the amount cannot be converted. */
export function useFee(
  amount: string | null,
  currency: string | null,
  rate: string | null,
  claim: 'CLAIM' | 'COUNTERCLAIM' | 'THIRD_PARTY_CLAIM' = 'CLAIM',
) {
  const known = Boolean(amount && (currency === 'CNY' || rate));
  const asked = new URLSearchParams({
    amount: amount ?? '',
    currency: currency ?? 'CNY',
    ...(currency === 'CNY' ? {} : { rate: rate ?? '' }),
    ...(claim === 'CLAIM' ? {} : { of: claim }),
  });
  return useQuery({ queryKey: ['filing', 'fee', asked.toString()], queryFn: () => api.get<Fee>(`${root}/fees?${asked}`), enabled: known });
}

export type PublishedRate = Schemas['PublishedRate'];

/** By which a claim would be put into yuan today; null in it where none is published that is known here. */
export const usePublishedRate = (currency: string | null) =>
  useQuery({
    queryKey: ['filing', 'rate', currency],
    queryFn: () => api.get<Schemas['RateOfToday']>(`${root}/exchange-rates?currency=${currency}`),
    enabled: currency !== null && currency !== 'CNY',
  });
