import type { Feature } from '@/app/feature';

export const service: Feature = {
  id: 'service',
  screens: [
    {
      path: '/service/board',
      load: () => import('./BoardScreen'),
      groups: ['clerk', 'judge', 'assessor', 'judges-assistant', 'supervisor'],
    },
    {
      path: '/service/tasks',
      load: () => import('./TasksScreen'),
      groups: ['clerk', 'judge', 'assessor', 'judges-assistant', 'supervisor'],
    },
    {
      path: '/service/sent-abroad',
      load: () => import('./SentScreen'),
      groups: ['clerk', 'judge', 'assessor', 'judges-assistant', 'supervisor'],
    },
    { path: '/service/map', load: () => import('./map/MapScreen'), groups: ['clerk', 'supervisor'] },
    { path: '/service/cases/$caseId', load: () => import('./CaseServiceScreen'), groups: ['clerk', 'judge'] },
    { path: '/service/cases/$caseId/proofs', load: () => import('./CaseProofsScreen'), groups: ['party', 'clerk', 'judge'] },
    {
      path: '/service/attempts/$attemptId',
      load: () => import('./AttemptScreen'),
      groups: ['clerk', 'judge', 'assessor', 'judges-assistant', 'supervisor'],
    },
    { path: '/service/incoming', load: () => import('./incoming/IncomingListScreen'), groups: ['clerk', 'judge', 'supervisor'] },
    { path: '/service/incoming/new', load: () => import('./incoming/RegisterScreen'), groups: ['clerk'] },
    { path: '/service/incoming/$incomingId', load: () => import('./incoming/IncomingScreen'), groups: ['clerk', 'judge', 'supervisor'] },
    { path: '/incoming/$linkId', load: () => import('./incoming/FollowScreen'), groups: 'anyone' },
    { path: '/service/posted-files', load: () => import('./PostedFileScreen'), groups: ['clerk'] },
    { path: '/service/carrier-files', load: () => import('./CarrierFileScreen'), groups: ['clerk'] },
    { path: '/returned-mail', load: () => import('./UnmatchedMailScreen'), groups: ['operator'] },
    { path: '/cases/$caseId/served', load: () => import('./AccountServiceScreen'), groups: ['party'] },
    { path: '/carried', load: () => import('./carriers/CarriedListScreen'), groups: ['party', 'clerk'] },
    { path: '/carried/$carriedId', load: () => import('./carriers/CarriedScreen'), groups: ['party', 'clerk'] },
    { path: '/letters', load: () => import('./LetterScreen'), groups: 'anyone' },
    { path: '/deliveries/$deliveryId', load: () => import('./DeliveryScreen'), groups: 'anyone' },
  ],
  navigation: [
    {
      to: '/service/board',
      label: 'board.title',
      description: 'board.description',
      groups: ['clerk', 'judge', 'assessor', 'judges-assistant', 'supervisor'],
    },
    { to: '/service/incoming', label: 'incoming.title', description: 'incoming.description', groups: ['clerk', 'judge', 'supervisor'] },
    { to: '/returned-mail', label: 'unmatched.navigation', description: 'unmatched.title', groups: ['operator'] },
  ],
};
