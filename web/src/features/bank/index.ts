import type { Feature } from '@/app/feature';

/** What the court's bank says came, and for which fees. */
export const bank: Feature = {
  id: 'bank',
  screens: [{ path: '/bank', load: () => import('./BankScreen'), groups: ['clerk'] }],
  navigation: [{ to: '/bank', label: 'navigation.bank', description: 'navigation.bankText', groups: ['clerk'] }],
};
