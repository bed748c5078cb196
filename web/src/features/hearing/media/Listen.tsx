import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import type { components } from '@/api/generated/hearing';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button } from '@/ui';
import { useAddress } from './useAddress';

type Draft = components['schemas']['TranscriptDraft'];

interface Props {
  hearingId: string;
  draft: Draft;
  describedBy: string;
}

/** The sound of a draft's passage, one segment after the other. */
export function Listen({ hearingId, draft, describedBy }: Props) {
  const { t } = useTranslation('hearing');
  const [number, play] = useState<number | null>(null);
  const { recordingId, first, last } = draft;
  const bytes = useQuery({
    queryKey: ['hearing', hearingId, 'recording', 'segment', recordingId, number],
    queryFn: () => api.blob(`/api/hearing/hearings/${hearingId}/recording/${recordingId}/segments/${number}`),
    enabled: number !== null,
    staleTime: Infinity,
  });
  const address = useAddress(bytes.data);
  return (
    <p>
      <Button small aria-describedby={describedBy} onClick={() => play(number === null ? first : null)}>
        {t(number === null ? 'drafts.listen' : 'drafts.stop')}
      </Button>
      {number !== null && address && (
        // eslint-disable-next-line jsx-a11y/media-has-caption -- what is heard is being written down beside it
        <audio src={address} autoPlay data-testid="passage" onEnded={() => play(number < last ? number + 1 : null)} />
      )}
      <ProblemAlert problem={bytes.error} onRetry={() => bytes.refetch()} />
    </p>
  );
}
