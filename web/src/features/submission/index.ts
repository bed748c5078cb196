import type { Feature } from '@/app/feature';

export const submission: Feature = {
  id: 'submission',
  screens: [
    { path: '/filing', load: () => import('./SubmissionsScreen'), groups: ['party'] },
    { path: '/filing/$submissionId', load: () => import('./SubmissionScreen'), groups: ['party'] },
    { path: '/filing/$submissionId/receipt', load: () => import('./ReceiptScreen'), groups: ['party'] },
  ],
  navigation: [{ to: '/filing', label: 'navigation.filing', description: 'navigation.filingText', groups: ['party'] }],
};
