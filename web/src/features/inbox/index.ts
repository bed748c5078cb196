import type { Feature } from '@/app/feature';

/** Its entry in the header is the bell, which the shell shows to whoever is signed in. */
export const inbox: Feature = {
  id: 'inbox',
  screens: [{ path: '/inbox', load: () => import('./InboxScreen'), groups: 'signed-in' }],
  navigation: [],
};
