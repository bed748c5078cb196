import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '@/api/client';
import { forgetAllKept } from '@/api/kept';
import { session } from '@/api/session';
import { saveUnsaved } from '@/api/unsaved';
import { forgetSuggestedLanguage } from '@/i18n';

/** Signs out, after what is unsaved was sent. This browser forgets also if the line is cut; the refresh token then ends by its age. */
export function useSignOut() {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return async () => {
    await saveUnsaved();
    await api.delete('/api/sessions/current').catch(() => undefined);
    forgetAllKept();
    forgetSuggestedLanguage();
    session.set(null);
    queryClient.clear();
    await navigate({ to: '/' });
  };
}
