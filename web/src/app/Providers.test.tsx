import { useQuery } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import i18next from 'i18next';
import { it } from 'vitest';
import { newQueryClient, Providers } from './Providers';

it('asks anew for what was answered in another language', async () => {
  function Finding() {
    const { data } = useQuery({ queryKey: ['finding'], queryFn: () => `in ${i18next.language}` });
    return <p>{data}</p>;
  }
  render(
    <Providers queryClient={newQueryClient()}>
      <Finding />
    </Providers>,
  );
  await screen.findByText('in en');

  await act(() => i18next.changeLanguage('ko'));

  await screen.findByText('in ko');
});
