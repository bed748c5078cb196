import type { Feature } from '@/app/feature';

/** The people of the courts: operators invite them, give them work and keep them out; who is invited joins. */
export const staff: Feature = {
  id: 'staff',
  screens: [
    { path: '/people', load: () => import('./PeopleScreen'), groups: ['operator'] },
    { path: '/people/invite', load: () => import('./InviteScreen'), groups: ['operator'] },
    { path: '/people/$memberId', load: () => import('./PersonScreen'), groups: ['operator'] },
    { path: '/operation', load: () => import('./OperationScreen'), groups: ['operator'] },
    { path: '/courts', load: () => import('./CourtsScreen'), groups: ['operator'] },
    { path: '/join', load: () => import('./JoinScreen'), groups: 'anyone' },
  ],
  navigation: [
    { to: '/people', label: 'navigation.people', description: 'navigation.peopleText', groups: ['operator'] },
    { to: '/courts', label: 'navigation.courts', description: 'navigation.courtsText', groups: ['operator'] },
    { to: '/operation', label: 'navigation.operation', description: 'navigation.operationText', groups: ['operator'] },
  ],
};
