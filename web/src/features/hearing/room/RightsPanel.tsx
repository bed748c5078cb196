import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, Field } from '@/ui';
import { attendanceOf } from './picture';
import type { RoomLine, RoomView } from './RoomLine';
import { may, useAsk } from './useAsk';

/** A party's answer on its rights: understood, and whether it wants somebody of the court to withdraw. */
export function RightsPanel({ room, line }: { room: RoomView; line: RoomLine }) {
  const { t } = useTranslation('hearing');
  const [challenge, setChallenge] = useState('');
  const { ask, asking, refusal } = useAsk(line);
  const { you, picture } = room;
  const asked = you && may(you.perms, picture.phase, 'rights.answer') && picture.rightsRead;
  if (!asked || attendanceOf(picture, you.seat).answered) return null;
  return (
    <section className="card" aria-label={t('rights.title')}>
      <h2>{t('rights.title')}</h2>
      <ul>
        <li>{t('rights.recusal')}</li>
        <li>{t('rights.evidence')}</li>
        <li>{t('rights.interpreter')}</li>
        <li>{t('rights.record')}</li>
      </ul>
      <Field label={t('rights.challenge')}>
        <textarea rows={2} maxLength={1000} value={challenge} onChange={(event) => setChallenge(event.target.value)} />
      </Field>
      <Button primary busy={asking} onClick={() => ask('rights.answer', { challenge: challenge.trim() || null })}>
        {challenge.trim() ? t('rights.doChallenge') : t('rights.do')}
      </Button>
      <ProblemAlert problem={refusal} />
    </section>
  );
}
