import type { Feature, Group } from '@/app/feature';

const everybody: Group[] = ['party', 'clerk', 'judge', 'assessor', 'judges-assistant', 'technical-investigator', 'supervisor'];

/** A case once it is registered: its docket, and how one who was served comes in. */
export const courtCase: Feature = {
  id: 'case',
  screens: [
    { path: '/cases', load: () => import('./CasesScreen'), groups: everybody },
    { path: '/cases/$caseId', load: () => import('./CaseScreen'), groups: everybody },
    { path: '/cases/$caseId/print', load: () => import('./PrintScreen'), groups: everybody },
    { path: '/cases/$caseId/assignment', load: () => import('./AssignScreen'), groups: ['supervisor', 'clerk'] },
    { path: '/court-people', load: () => import('./CourtPeopleScreen'), groups: ['supervisor'] },
    { path: '/appear', load: () => import('./AppearScreen'), groups: ['party'] },
  ],
  navigation: [
    { to: '/cases', label: 'navigation.cases', description: 'navigation.casesText', groups: everybody },
    { to: '/court-people', label: 'navigation.people', description: 'navigation.peopleText', groups: ['supervisor'] },
    { to: '/appear', label: 'navigation.appear', description: 'navigation.appearText', groups: ['party'] },
  ],
  moved: [
    { from: '/deadlines', to: '/', search: { kind: 'DEADLINE' } },
    { from: '/papers', to: '/', search: { kind: 'PAPER', standing: 'WAITING' } },
  ],
};
