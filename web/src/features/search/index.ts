import type { Feature } from '@/app/feature';
import { searchers } from './searchers';

export const search: Feature = {
  id: 'search',
  screens: [{ path: '/search', load: () => import('./SearchScreen'), groups: searchers }],
  navigation: [],
};
