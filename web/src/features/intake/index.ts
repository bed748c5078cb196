import type { Feature } from '@/app/feature';

/** Cases that were not filed online: a clerk enters one of them. */
export const intake: Feature = {
  id: 'intake',
  screens: [{ path: '/cases/new', load: () => import('./RegisterScreen'), groups: ['clerk'] }],
  navigation: [{ to: '/cases/new', label: 'navigation.register', description: 'navigation.registerText', groups: ['clerk'] }],
};
