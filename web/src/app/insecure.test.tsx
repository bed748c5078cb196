import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, open } from '@/test/open';
import { copyText } from '@/ui';
import { chooseLanguage } from '@/i18n';

describe('The court opened by its name over plain http', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('says on whatever page comes first what does not work there, and leads to the same page over https', async () => {
    vi.stubGlobal('isSecureContext', false);
    open('/sign-in');
    await screen.findByRole('heading', { name: 'Sign in' });
    expect(screen.getByRole('status')).toHaveTextContent('This connection is not secure');
    const there = screen.getByRole('link', { name: `Open https://${window.location.host}` });
    expect(there).toHaveAttribute('href', expect.stringMatching(/^https:\/\//));
    await expectAccessible();
  });

  it.each(['zh-CN', 'ko', 'ja', 'ru', 'fr', 'es', 'ar'])('says so in %s', async (language) => {
    vi.stubGlobal('isSecureContext', false);
    await chooseLanguage(language);
    open('/');
    const said = await screen.findByRole('link', { name: new RegExp(`https://${window.location.host}`) });
    expect(said.textContent).not.toMatch(/^Open/);
    await chooseLanguage('en');
  });

  it('says nothing of it over https', async () => {
    vi.stubGlobal('isSecureContext', true);
    open('/sign-in');
    await screen.findByRole('heading', { name: 'Sign in' });
    expect(screen.queryByText('This connection is not secure')).toBeNull();
  });

  it('still copies a code, and does not say that it did where the browser did not', async () => {
    vi.stubGlobal('isSecureContext', false);
    let taken: string | undefined;
    document.execCommand = vi.fn(() => {
      taken = document.querySelector('textarea')?.value;
      return true;
    });
    await copyText('ABCD-EFGH');
    expect(taken).toBe('ABCD-EFGH');
    expect(document.querySelector('textarea')).toBeNull();
    document.execCommand = vi.fn(() => false);
    await expect(copyText('ABCD-EFGH')).rejects.toThrow('nothing was copied');
  });

  it('offers no check of a file that could not be made there, and the one by code', async () => {
    vi.stubGlobal('isSecureContext', false);
    open('/court-documents');
    expect(await screen.findByRole('button', { name: 'Check' })).toBeVisible();
    expect(document.querySelector('input[type=file]')).toBeNull();
  });
});
