import type { Feature } from '@/app/feature';

export const filing: Feature = {
  id: 'filing',
  screens: [
    { path: '/filing', load: () => import('./SubmissionsScreen'), groups: ['party'] },
    { path: '/filing/$submissionId', load: () => import('./SubmissionScreen'), groups: ['party'] },
    { path: '/filing/$submissionId/receipt', load: () => import('./ReceiptScreen'), groups: ['party'] },
    { path: '/reviews', load: () => import('./QueueScreen'), groups: ['clerk'] },
    { path: '/reviews/$submissionId', load: () => import('./ReviewScreen'), groups: ['clerk'] },
    { path: '/cases', load: () => import('./CasesScreen'), groups: ['party', 'clerk', 'judge'] },
    { path: '/cases/$caseId', load: () => import('./CaseScreen'), groups: ['party', 'clerk', 'judge'] },
    { path: '/appear', load: () => import('./AppearScreen'), groups: ['party'] },
  ],
  navigation: [
    { to: '/filing', label: 'navigation.filing', description: 'navigation.filingText', groups: ['party'] },
    { to: '/reviews', label: 'navigation.reviews', description: 'navigation.reviewsText', groups: ['clerk'] },
    { to: '/cases', label: 'navigation.cases', description: 'navigation.casesText', groups: ['party', 'clerk', 'judge'] },
    { to: '/appear', label: 'navigation.appear', description: 'navigation.appearText', groups: ['party'] },
  ],
};
