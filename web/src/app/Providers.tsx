import { onlineManager, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import i18next from 'i18next';
import { Suspense, useEffect, type ReactNode } from 'react';
import { Problem } from '@/api/problem';
import { Pending } from './Pending';

export function newQueryClient() {
  return new QueryClient({
    defaultOptions: {
      // Without a line a request fails and the page says so. Otherwise it would wait in silence, and be sent at a time that nobody chose.
      queries: {
        networkMode: 'always',
        refetchOnReconnect: true,
        staleTime: 10_000,
        // A refusal stays a refusal; only what may pass by itself is asked again.
        retry: (count, failure) =>
          count < 2 && failure instanceof Problem && (failure.status === 0 ? onlineManager.isOnline() : failure.status >= 502),
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

export function Providers({ queryClient, children }: { queryClient: QueryClient; children: ReactNode }) {
  useEffect(() => {
    // Some of what was answered is words in the language of before.
    const askAnew = () => void queryClient.invalidateQueries();
    i18next.on('languageChanged', askAnew);
    return () => i18next.off('languageChanged', askAnew);
  }, [queryClient]);
  return (
    <QueryClientProvider client={queryClient}>
      <Suspense fallback={<Pending />}>{children}</Suspense>
    </QueryClientProvider>
  );
}
