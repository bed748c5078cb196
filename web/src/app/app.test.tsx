import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { accountOf, expectAccessible, open } from '@/test/open';
import { chooseLanguage, forgetSuggestedLanguage, languageAtStart, suggestLanguage } from '@/i18n';
import type { Feature } from './feature';

const registry: Feature = {
  id: 'accounts',
  screens: [{ path: '/registry', load: async () => ({ default: () => <h1>Registry</h1> }), groups: ['clerk'] }],
  navigation: [],
};

describe('The shell', () => {
  it('welcomes a visitor accessibly', async () => {
    open('/');
    await screen.findByRole('heading', { level: 1, name: /Chinese court/ });
    await expectAccessible();
  });

  it('turns to a language and its direction when the reader chooses it', async () => {
    const { person } = open('/');
    await screen.findByRole('heading', { level: 1 });
    await person.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'zh-CN');
    await screen.findByRole('heading', { level: 1, name: /中国法院/ });
    expect(document.documentElement.lang).toBe('zh-CN');
    await person.selectOptions(screen.getByRole('combobox'), 'ar');
    await waitFor(() => expect(document.documentElement.dir).toBe('rtl'));
  });

  it('starts after a reload in the language it had, the account’s or the chosen one', async () => {
    expect(languageAtStart()).toBe('en');
    await suggestLanguage('ko-KR');
    expect(languageAtStart()).toBe('ko');
    await chooseLanguage('fr');
    expect(languageAtStart()).toBe('fr');
    localStorage.removeItem('comity.language');
    forgetSuggestedLanguage();
    expect(languageAtStart()).toBe('en');
  });

  it('asks a visitor to sign in before a page that is for the signed-in', async () => {
    const { router } = open('/profile');
    await screen.findByRole('heading', { name: 'Sign in' });
    expect(router.state.location.search).toEqual({ next: '/profile' });
  });

  it('tells a party that a page is for the clerk, and shows it to the clerk', async () => {
    const view = open('/registry', accountOf('party'), [registry]);
    await screen.findByRole('heading', { name: 'This page is for other roles' });
    view.unmount();
    open('/registry', accountOf('clerk'), [registry]);
    await screen.findByRole('heading', { name: 'Registry' });
  });

  it('marks one entry as where the reader is, however the addresses of others begin', async () => {
    open('/cases/import', accountOf('clerk'));
    const importing = await screen.findByRole('link', { name: 'Register many cases' });
    expect(importing).toHaveAttribute('aria-current', 'page');
    expect(screen.getByRole('link', { name: 'Cases' })).not.toHaveAttribute('aria-current');
  });

  it('says that there is no page', async () => {
    open('/nowhere');
    await screen.findByRole('heading', { name: 'There is no page here' });
  });
});
