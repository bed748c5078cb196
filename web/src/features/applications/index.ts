import type { Feature } from '@/app/feature';

/** What a party asks of the court while its case runs, and what the court makes of it. */
export const applications: Feature = {
  id: 'applications',
  screens: [
    {
      path: '/cases/$caseId/applications',
      load: () => import('./ApplicationsScreen'),
      groups: ['party', 'clerk', 'judge', 'assessor', 'judges-assistant', 'supervisor'],
    },
  ],
  navigation: [],
};
