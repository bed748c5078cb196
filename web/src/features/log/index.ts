import type { Feature } from '@/app/feature';

/** The court's evidence logs as anybody reads and watches them, without an account. */
export const log: Feature = {
  id: 'log',
  screens: [{ path: '/log', load: () => import('./LogScreen'), groups: 'anyone' }],
  navigation: [],
};
