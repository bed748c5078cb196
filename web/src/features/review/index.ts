import type { Feature } from '@/app/feature';

export const review: Feature = {
  id: 'review',
  screens: [
    { path: '/reviews', load: () => import('./QueueScreen'), groups: ['clerk'] },
    { path: '/reviews/$submissionId', load: () => import('./ReviewScreen'), groups: ['clerk'] },
    { path: '/refusals', load: () => import('./RefusalsScreen'), groups: ['judge'] },
    { path: '/refusals/$submissionId', load: () => import('./RefusalScreen'), groups: ['judge'] },
  ],
  navigation: [
    { to: '/reviews', label: 'navigation.reviews', description: 'navigation.reviewsText', groups: ['clerk'] },
    { to: '/refusals', label: 'navigation.refusals', description: 'navigation.refusalsText', groups: ['judge'] },
  ],
};
