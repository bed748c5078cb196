import type { Feature } from '@/app/feature';

export const hearing: Feature = {
  id: 'hearing',
  screens: [],
  navigation: [],
};
