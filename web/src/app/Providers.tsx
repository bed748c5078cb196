import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App as Messages, ConfigProvider } from 'antd';
import type { Locale } from 'antd/es/locale';
import english from 'antd/locale/en_US';
import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { languageOf } from '@/i18n/languages';
import { Pending } from './Pending';
import { theme } from './theme';

export function newQueryClient() {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        // A refusal stays a refusal; only what may pass by itself is asked again.
        retry: (count, failure) => count < 2 && failure instanceof Problem && (failure.status === 0 || failure.status >= 502),
      },
      mutations: { retry: false },
    },
  });
}

export function Providers({ queryClient, children }: { queryClient: QueryClient; children: ReactNode }) {
  const { i18n } = useTranslation('app', { useSuspense: false });
  const language = languageOf(i18n.resolvedLanguage);
  // Never none: the tree below would be mounted anew when the words arrive, and lose what was typed meanwhile.
  const [components, setComponents] = useState<Locale>(english);
  useEffect(() => {
    let left = false;
    Promise.all([language.components(), language.dates()]).then(([locale]) => {
      if (!left) setComponents(locale.default);
    });
    return () => {
      left = true;
    };
  }, [language]);
  return (
    <QueryClientProvider client={queryClient}>
      <ConfigProvider theme={theme} locale={components} direction={language.dir}>
        <Messages component={false}>
          <Suspense fallback={<Pending />}>{children}</Suspense>
        </Messages>
      </ConfigProvider>
    </QueryClientProvider>
  );
}
