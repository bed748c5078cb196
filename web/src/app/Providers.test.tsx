import { onlineManager, useQuery } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { HttpResponse, http } from 'msw';
import { afterEach, it } from 'vitest';
import { api } from '@/api/client';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useCommand } from '@/api/useCommand';
import { network } from '@/test/network';
import { newQueryClient, Providers } from './Providers';

afterEach(() => onlineManager.setOnline(true));

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

it('says that there is no connection, and sends nothing later by itself', async () => {
  function Claim() {
    const send = useCommand((claim: string, once) => api.post('/api/filing/claims', { claim }, once));
    return (
      <>
        <button onClick={() => send.mutate('A')}>Send</button>
        <ProblemAlert problem={send.error} />
      </>
    );
  }
  network.use(http.post('/api/filing/claims', () => HttpResponse.error()));
  onlineManager.setOnline(false);
  render(
    <Providers queryClient={newQueryClient()}>
      <Claim />
    </Providers>,
  );

  await userEvent.click(screen.getByRole('button', { name: 'Send' }));

  await screen.findByText(i18next.t('app:problem.noConnection'));
});
