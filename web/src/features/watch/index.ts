import type { Feature } from '@/app/feature';

/** Cases that the head of a court watches. */
export const watch: Feature = {
  id: 'watch',
  screens: [
    { path: '/watched-cases', load: () => import('./WatchedScreen'), groups: ['supervisor'] },
    { path: '/cases/$caseId/watches', load: () => import('./WatchScreen'), groups: ['clerk', 'judge', 'supervisor'] },
  ],
  navigation: [{ to: '/watched-cases', label: 'navigation.watched', description: 'navigation.watchedText', groups: ['supervisor'] }],
};
