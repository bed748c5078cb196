import type { Feature } from '@/app/feature';

export const hearing: Feature = {
  id: 'hearing',
  screens: [
    { path: '/hearings', load: () => import('./HearingsScreen'), groups: ['party', 'clerk', 'judge', 'interpreter'] },
    { path: '/hearings/cases/$caseId', load: () => import('./CaseHearingsScreen'), groups: ['party', 'clerk', 'judge'] },
    { path: '/hearings/$hearingId', load: () => import('./HearingScreen'), groups: ['party', 'clerk', 'judge', 'interpreter'] },
    { path: '/hearings/$hearingId/room', load: () => import('./RoomScreen'), groups: ['party', 'clerk', 'judge', 'interpreter'] },
  ],
  navigation: [
    {
      to: '/hearings',
      label: 'navigation.hearings',
      description: 'navigation.hearingsText',
      groups: ['party', 'clerk', 'judge', 'interpreter'],
    },
  ],
};
