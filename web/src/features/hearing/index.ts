import type { Feature, Group } from '@/app/feature';

const seated: Group[] = ['party', 'clerk', 'judge', 'interpreter', 'assessor', 'technical-investigator'];

/** Assistants and supervisors read; they have no seat of their own. */
const readers: Group[] = [...seated, 'judges-assistant', 'supervisor'];

export const hearing: Feature = {
  id: 'hearing',
  screens: [
    { path: '/hearings', load: () => import('./HearingsScreen'), groups: readers },
    { path: '/hearings/cases/$caseId', load: () => import('./CaseHearingsScreen'), groups: readers },
    { path: '/hearings/mediators', load: () => import('./MediatorsScreen'), groups: ['clerk', 'judge'] },
    { path: '/hearings/$hearingId', load: () => import('./HearingScreen'), groups: readers },
    { path: '/hearings/$hearingId/lobby', load: () => import('./LobbyScreen'), groups: readers },
    { path: '/hearings/$hearingId/room', load: () => import('./RoomScreen'), groups: seated },
    { path: '/hearings/$hearingId/devices', load: () => import('./DevicesScreen'), groups: seated },
    { path: '/hearings/$hearingId/recording', load: () => import('./RecordingScreen'), groups: readers },
  ],
  navigation: [
    {
      to: '/hearings',
      label: 'navigation.hearings',
      description: 'navigation.hearingsText',
      groups: readers,
    },
    {
      to: '/hearings/mediators',
      label: 'navigation.mediators',
      description: 'navigation.mediatorsText',
      groups: ['clerk'],
    },
  ],
};
