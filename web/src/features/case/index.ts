import type { Feature, Group } from '@/app/feature';

const everybody: Group[] = ['party', 'clerk', 'judge', 'assessor', 'judges-assistant', 'supervisor'];

/** A case once it is registered: its docket, and how one who was served comes in. */
export const courtCase: Feature = {
  id: 'case',
  screens: [
    { path: '/cases', load: () => import('./CasesScreen'), groups: everybody },
    { path: '/cases/$caseId', load: () => import('./CaseScreen'), groups: everybody },
    { path: '/cases/$caseId/print', load: () => import('./PrintScreen'), groups: everybody },
    { path: '/cases/$caseId/assignment', load: () => import('./AssignScreen'), groups: ['supervisor', 'clerk'] },
    { path: '/court-people', load: () => import('./CourtPeopleScreen'), groups: ['supervisor'] },
    { path: '/deadlines', load: () => import('./DueScreen'), groups: ['clerk'] },
    { path: '/papers', load: () => import('./WaitingScreen'), groups: ['clerk', 'judge'] },
    { path: '/appear', load: () => import('./AppearScreen'), groups: ['party'] },
  ],
  navigation: [
    { to: '/cases', label: 'navigation.cases', description: 'navigation.casesText', groups: everybody },
    { to: '/court-people', label: 'navigation.people', description: 'navigation.peopleText', groups: ['supervisor'] },
    { to: '/papers', label: 'navigation.waiting', description: 'navigation.waitingText', groups: ['clerk', 'judge'] },
    { to: '/deadlines', label: 'navigation.due', description: 'navigation.dueText', groups: ['clerk'] },
    { to: '/appear', label: 'navigation.appear', description: 'navigation.appearText', groups: ['party'] },
  ],
};
