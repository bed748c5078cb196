import type { Feature } from '@/app/feature';

export const filing: Feature = {
  id: 'filing',
  screens: [],
  navigation: [],
};
