import type { Feature } from '@/app/feature';

export const review: Feature = {
  id: 'review',
  screens: [
    { path: '/reviews', load: () => import('./QueueScreen'), groups: ['clerk'] },
    { path: '/reviews/$submissionId', load: () => import('./ReviewScreen'), groups: ['clerk'] },
  ],
  navigation: [{ to: '/reviews', label: 'navigation.reviews', description: 'navigation.reviewsText', groups: ['clerk'] }],
};
