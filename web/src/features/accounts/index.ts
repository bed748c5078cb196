import type { Feature } from '@/app/feature';

export const accounts: Feature = {
  id: 'accounts',
  screens: [
    { path: '/register', load: () => import('./RegisterScreen'), groups: 'anyone' },
    { path: '/confirm', load: () => import('./ConfirmScreen'), groups: 'anyone' },
    { path: '/address', load: () => import('./AddressScreen'), groups: 'anyone' },
    { path: '/forgotten', load: () => import('./ForgottenScreen'), groups: 'anyone' },
    { path: '/reset', load: () => import('./ResetScreen'), groups: 'anyone' },
    { path: '/sign-in', load: () => import('./SignInScreen'), groups: 'anyone' },
    { path: '/signed-in', load: () => import('./SignedInScreen'), groups: 'anyone' },
    { path: '/closed', load: () => import('./ClosedScreen'), groups: 'anyone' },
    { path: '/profile', load: () => import('./ProfileScreen'), groups: 'signed-in' },
    { path: '/account-renaming', load: () => import('./RenamingScreen'), groups: ['clerk'] },
    { path: '/second-factor-removal', load: () => import('./FactorRemovalScreen'), groups: ['operator'] },
  ],
  navigation: [
    { to: '/second-factor-removal', label: 'removal.nav', description: 'removal.navText', groups: ['operator'] },
    { to: '/account-renaming', label: 'renaming.nav', description: 'renaming.navText', groups: ['clerk'] },
  ],
};
