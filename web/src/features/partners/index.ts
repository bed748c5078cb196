import type { Feature } from '@/app/feature';

/** Partners of the courts: operators give their systems access, and take it away. */
export const partners: Feature = {
  id: 'partners',
  screens: [{ path: '/partners', load: () => import('./PartnersScreen'), groups: ['operator'] }],
  navigation: [{ to: '/partners', label: 'navigation.partners', description: 'navigation.partnersText', groups: ['operator'] }],
};
