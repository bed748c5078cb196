import type { Feature } from '@/app/feature';

/** What anybody may read before and beside a case: how it goes, what is kept of whom, how the courts are reached, and the terms. */
export const about: Feature = {
  id: 'about',
  screens: [
    { path: '/help', load: () => import('./HelpScreen'), groups: 'anyone' },
    { path: '/privacy', load: () => import('./PrivacyScreen'), groups: 'anyone' },
    { path: '/contacts', load: () => import('./ContactsScreen'), groups: 'anyone' },
    { path: '/glossary', load: () => import('./GlossaryScreen'), groups: 'anyone' },
  ],
  navigation: [],
};
