import type { Feature } from '@/app/feature';

export const service: Feature = {
  id: 'service',
  screens: [],
  navigation: [],
};
