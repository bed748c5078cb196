import { act, render, screen } from '@testing-library/react';
import { useEffect } from 'react';
import i18next from 'i18next';
import { expect, it, vi } from 'vitest';
import { Providers, newQueryClient } from './Providers';
import { languageOf } from '@/i18n/languages';

it('mounts the page once, also when the words of the components arrive later', async () => {
  const mounted = vi.fn();
  function Page() {
    useEffect(() => mounted(), []);
    return <input aria-label="words" />;
  }
  await i18next.changeLanguage('ja');
  render(
    <Providers queryClient={newQueryClient()}>
      <Page />
    </Providers>,
  );
  const input = await screen.findByLabelText('words');
  await languageOf('ja').components();
  await languageOf('ja').dates();
  await act(async () => undefined);
  await vi.waitFor(() => expect(mounted).toHaveBeenCalled());
  expect(screen.getByLabelText('words')).toBe(input);
  expect(mounted).toHaveBeenCalledOnce();
});
