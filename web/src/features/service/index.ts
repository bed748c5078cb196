import type { Feature } from '@/app/feature';

export const service: Feature = {
  id: 'service',
  screens: [
    { path: '/service/cases/$caseId', load: () => import('./CaseServiceScreen'), groups: ['clerk', 'judge'] },
    {
      path: '/service/attempts/$attemptId',
      load: () => import('./AttemptScreen'),
      groups: ['clerk', 'judge', 'assessor', 'judges-assistant', 'supervisor'],
    },
    { path: '/returned-mail', load: () => import('./UnmatchedMailScreen'), groups: ['operator'] },
    { path: '/letters', load: () => import('./LetterScreen'), groups: 'anyone' },
    { path: '/deliveries/$deliveryId', load: () => import('./DeliveryScreen'), groups: 'anyone' },
  ],
  navigation: [{ to: '/returned-mail', label: 'unmatched.navigation', description: 'unmatched.title', groups: ['operator'] }],
};
