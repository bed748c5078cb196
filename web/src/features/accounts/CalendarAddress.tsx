import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { api } from '@/api/client';
import type { components } from '@/api/generated/gateway';
import { useCommand } from '@/api/useCommand';
import { CourtTime } from '@/time';
import { Alert, Button, ConfirmButton, copyText } from '@/ui';

type Schemas = components['schemas'];

const KEY = ['calendar'];

/** The secret address by which a calendar program reads one's hearings and last days. It is shown once. */
export function CalendarAddress() {
  const { t } = useTranslation('accounts');
  const queryClient = useQueryClient();
  const feed = useQuery({ queryKey: KEY, queryFn: () => api.get<Schemas['FeedView']>('/api/calendar') });
  const open = useCommand((_: void, once) => api.post<Schemas['OpenedFeed']>('/api/calendar', undefined, once), {
    onSuccess: ({ openedAt }) => queryClient.setQueryData(KEY, { openedAt }),
  });
  const close = useCommand((_: void, once) => api.delete<Schemas['FeedView']>('/api/calendar', once), {
    onSuccess: (view) => {
      open.reset();
      queryClient.setQueryData(KEY, view);
    },
  });
  const openedAt = feed.data?.openedAt;
  return (
    <section aria-labelledby="calendar-title">
      <h2 id="calendar-title">{t('calendar.title')}</h2>
      <p>{t('calendar.lead')}</p>
      <ProblemAlert problem={feed.error ?? open.error ?? close.error} />
      {open.data && <Once url={open.data.url} />}
      {openedAt && !open.data && (
        <p>
          {t('calendar.openedAt')} <CourtTime instant={openedAt} />
        </p>
      )}
      {feed.data && !openedAt && (
        <Button busy={open.isPending} onClick={() => open.mutate()}>
          {t('calendar.open')}
        </Button>
      )}
      {openedAt && (
        <p className="calendar-acts">
          <ConfirmButton
            busy={open.isPending}
            title={t('calendar.renew')}
            ask={t('calendar.renewAsk')}
            yes={t('calendar.renew')}
            onYes={() => open.mutate()}
          >
            {t('calendar.renew')}
          </ConfirmButton>{' '}
          <ConfirmButton
            danger
            busy={close.isPending}
            title={t('calendar.close')}
            ask={t('calendar.closeAsk')}
            yes={t('calendar.close')}
            onYes={() => close.mutate()}
          >
            {t('calendar.close')}
          </ConfirmButton>
        </p>
      )}
    </section>
  );
}

function Once({ url }: { url: string }) {
  const { t } = useTranslation('accounts');
  const [copied, setCopied] = useState(false);
  return (
    <Alert as="good" title={t('calendar.once')}>
      <p className="digest" dir="ltr">
        {url}
      </p>
      <Button onClick={() => void copyText(url).then(() => setCopied(true))}>{t('calendar.copy')}</Button>
      {copied && <p>{t('calendar.copied')}</p>}
    </Alert>
  );
}
