import type { Feature } from '@/app/feature';

/** How anybody checks a proof that somebody downloaded, without an account and without sending it anywhere. */
export const verify: Feature = {
  id: 'verify',
  screens: [{ path: '/verify', load: () => import('./VerifyScreen'), groups: 'anyone' }],
  navigation: [],
};
