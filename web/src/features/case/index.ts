import type { Feature } from '@/app/feature';

/** A case once it is registered: its docket, and how one who was served comes in. */
export const courtCase: Feature = {
  id: 'case',
  screens: [
    { path: '/cases', load: () => import('./CasesScreen'), groups: ['party', 'clerk', 'judge'] },
    { path: '/cases/$caseId', load: () => import('./CaseScreen'), groups: ['party', 'clerk', 'judge'] },
    { path: '/papers', load: () => import('./WaitingScreen'), groups: ['clerk', 'judge'] },
    { path: '/appear', load: () => import('./AppearScreen'), groups: ['party'] },
  ],
  navigation: [
    { to: '/cases', label: 'navigation.cases', description: 'navigation.casesText', groups: ['party', 'clerk', 'judge'] },
    { to: '/papers', label: 'navigation.waiting', description: 'navigation.waitingText', groups: ['clerk', 'judge'] },
    { to: '/appear', label: 'navigation.appear', description: 'navigation.appearText', groups: ['party'] },
  ],
};
