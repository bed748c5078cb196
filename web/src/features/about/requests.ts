import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import type { components } from '@/api/generated/gateway';

export type Contact = components['schemas']['CourtContact'];

/** Named in the reader's language. */
export const useContacts = () => {
  const { i18n } = useTranslation();
  return useQuery({
    queryKey: ['court-contacts', i18n.resolvedLanguage],
    queryFn: () => api.get<Contact[]>('/api/staff/court-contacts'),
    staleTime: 60_000,
  });
};
