import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConversionGround } from '@/api/generated/room';
import { ProblemAlert } from '@/api/ProblemAlert';
import { ConfirmButton, Field } from '@/ui';
import type { RoomLine } from './RoomLine';
import { useAsk } from './useAsk';

const GROUNDS: ConversionGround[] = [
  'CONSENT_WITHDRAWN',
  'ASKED_FOR',
  'NO_MEANS',
  'CHECK_ON_THE_SPOT',
  'COMPLEX',
  'STATE_SECRETS',
  'SOCIAL_IMPACT',
  'OTHER',
];

/** Who presides lets the whole hearing go on in the courtroom; what was done online stays valid. */
export function Convert({ reason, line, done }: { reason: string | null; line: RoomLine; done: () => void }) {
  const { t } = useTranslation('hearing');
  const [ground, setGround] = useState<ConversionGround | ''>('');
  const { ask, refusal } = useAsk(line);
  return (
    <>
      <Field label={t('convert.ground')}>
        <select value={ground} onChange={(event) => setGround(event.target.value as ConversionGround | '')}>
          <option value="">{t('exhibit.none')}</option>
          {GROUNDS.map((each) => (
            <option key={each} value={each}>
              {t(`convert.${each}`)}
            </option>
          ))}
        </select>
      </Field>
      <ConfirmButton
        disabled={!reason || !ground}
        title={t('convert.title')}
        ask={<p>{t('convert.text')}</p>}
        yes={t('convert.title')}
        onYes={() => reason && ground && ask('hearing.convert', { ground, reason }, done)}
      >
        {t('convert.title')}
      </ConfirmButton>
      <ProblemAlert problem={refusal} />
    </>
  );
}
