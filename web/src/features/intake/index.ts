import type { Feature } from '@/app/feature';

/** Cases that were not filed online: a clerk enters one, or sends a file of many. */
export const intake: Feature = {
  id: 'intake',
  screens: [
    { path: '/cases/new', load: () => import('./RegisterScreen'), groups: ['clerk'] },
    { path: '/cases/import', load: () => import('./ImportsScreen'), groups: ['clerk'] },
    { path: '/cases/import/$importId', load: () => import('./ImportScreen'), groups: ['clerk'] },
  ],
  navigation: [
    { to: '/cases/new', label: 'navigation.register', description: 'navigation.registerText', groups: ['clerk'] },
    { to: '/cases/import', label: 'navigation.import', description: 'navigation.importText', groups: ['clerk'] },
  ],
};
