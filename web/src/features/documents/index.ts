import type { Feature } from '@/app/feature';

/** What the court makes itself, from the draft to its seal; and how anybody checks what was sealed. */
export const documents: Feature = {
  id: 'documents',
  screens: [
    {
      path: '/cases/$caseId/court-documents',
      load: () => import('./DocumentsScreen'),
      groups: ['clerk', 'judge', 'assessor', 'judges-assistant', 'supervisor'],
    },
    { path: '/court-documents', load: () => import('./CheckScreen'), groups: 'anyone' },
  ],
  navigation: [],
};
