import type { Feature } from '@/app/feature';

/** What a party asks the court about its case, and what the court answers. */
export const questions: Feature = {
  id: 'questions',
  screens: [
    {
      path: '/cases/$caseId/questions',
      load: () => import('./QuestionsScreen'),
      groups: ['party', 'clerk', 'judge', 'assessor', 'judges-assistant', 'supervisor'],
    },
  ],
  navigation: [],
};
