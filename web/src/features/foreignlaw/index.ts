import type { Feature } from '@/app/feature';

/** Foreign law that courts found: in a case, and in one register. */
export const foreignlaw: Feature = {
  id: 'foreignlaw',
  screens: [
    {
      path: '/foreign-law',
      load: () => import('./RegisterScreen'),
      groups: ['clerk', 'judge', 'assessor', 'judges-assistant', 'supervisor'],
    },
    {
      path: '/cases/$caseId/foreign-law',
      load: () => import('./CaseScreen'),
      groups: ['party', 'clerk', 'judge', 'assessor', 'judges-assistant', 'supervisor'],
    },
  ],
  navigation: [
    { to: '/foreign-law', label: 'navigation.foreignLaw', description: 'navigation.foreignLawText', groups: ['judge', 'judges-assistant'] },
  ],
};
