import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import type { components } from '@/api/generated/hearing';
import type { RemoteGround } from '@/api/generated/room';
import { useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { countries } from '@/i18n/names';
import { usePunctuation } from '@/i18n/usePunctuation';
import { isBlank } from '@/text/plainText';
import { Button, Field, Mark } from '@/ui';
import type { SeatName } from './picture';
import type { RoomLine } from './RoomLine';
import { useAsk } from './useAsk';

const GROUNDS: RemoteGround[] = ['HEALTH', 'DISTANCE', 'FORCE_MAJEURE', 'OTHER'];

/** A witness comes to the courtroom unless who presides permits otherwise; from abroad more is asked. */
export function PermitTestimony({ seat, line }: { seat: SeatName; line: RoomLine }) {
  const { t, i18n } = useTranslation('hearing');
  const language = i18n.resolvedLanguage ?? 'en';
  const states = useMemo(() => countries(language).filter(({ code }) => code !== 'CN'), [language]);
  const [ground, setGround] = useState<RemoteGround>('DISTANCE');
  const [state, setState] = useState('');
  const [reason, setReason, forget] = useKept(`permit.${seat.seat}`, '');
  const { ask, asking, refusal } = useAsk(line);
  return (
    <details>
      <summary>{t('heard.permit')}</summary>
      <Field label={t('heard.ground')}>
        <select value={ground} onChange={(event) => setGround(event.target.value as RemoteGround)}>
          {GROUNDS.map((each) => (
            <option key={each} value={each}>
              {t(`heard.${each}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('heard.state')} help={t('heard.stateText')}>
        <select value={state} onChange={(event) => setState(event.target.value)}>
          <option value="">{t('heard.china')}</option>
          {states.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      {state && <LawOf key={state} state={state} />}
      <Field label={t('heard.reason')}>
        <textarea rows={2} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
      <Button
        small
        busy={asking}
        disabled={isBlank(reason)}
        onClick={() => ask('testimony.permit', { seat: seat.seat, ground, state: state || null, reason }, forget)}
      >
        {t('heard.permitDo')}
      </Button>
      <ProblemAlert problem={refusal} />
    </details>
  );
}

/** What is known of the law there; it bars nothing, since who presides answers for it in the reason. */
function LawOf({ state }: { state: string }) {
  const { t } = useTranslation('hearing');
  const { colon } = usePunctuation();
  const law = useQuery({
    queryKey: ['hearing', 'testimony-abroad', state],
    queryFn: () => api.get<components['schemas']['TestimonyAbroad']>(`/api/hearing/testimony-abroad/${state}`),
  });
  if (!law.data) return <ProblemAlert problem={law.error} onRetry={() => void law.refetch()} />;
  const { stance, source, confidence } = law.data;
  return (
    <p role="note">
      {t('heard.law')}
      {colon}
      {t(`heard.law_${stance}`)}{' '}
      {source && (
        <cite lang="en" dir="auto">
          {source}
        </cite>
      )}{' '}
      {confidence && confidence !== 'VERIFIED' && <Mark as="open">{t('heard.law_unchecked')}</Mark>}
    </p>
  );
}
