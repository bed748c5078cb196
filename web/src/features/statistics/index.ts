import type { Feature } from '@/app/feature';

/** How many cases there are, how they end and how long they take: for anybody, and for a court of its own. */
export const statistics: Feature = {
  id: 'statistics',
  screens: [{ path: '/statistics', load: () => import('./StatisticsScreen'), groups: 'anyone' }],
  navigation: [
    {
      to: '/statistics',
      label: 'navigation.statistics',
      description: 'navigation.statisticsText',
      groups: ['clerk', 'judge', 'supervisor'],
    },
  ],
};
