import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button } from '@/ui';
import { attendanceOf } from './picture';
import type { RoomLine, RoomView } from './RoomLine';
import { isMediation } from './steps';
import { may, useAsk } from './useAsk';

const OF_A_HEARING = ['recusal', 'evidence'];
const OF_A_MEDIATION = ['voluntary', 'confidential', 'mediator'];

/** A party's answer on its rights. Whoever wants somebody of the court to withdraw says so in {@link ChallengePanel}. */
export function RightsPanel({ room, line }: { room: RoomView; line: RoomLine }) {
  const { t } = useTranslation('hearing');
  const { ask, asking, refusal } = useAsk(line);
  const { you, picture } = room;
  const asked = you && may(you.perms, picture.phase, 'rights.answer') && picture.rightsRead;
  if (!asked || attendanceOf(picture, you.seat).answered) return null;
  return (
    <section className="card" aria-label={t('rights.title')}>
      <h2>{t('rights.title')}</h2>
      <ul>
        {(isMediation(room) ? OF_A_MEDIATION : OF_A_HEARING).map((right) => (
          <li key={right}>{t(`rights.${right}`)}</li>
        ))}
        <li>{t('rights.interpreter')}</li>
        <li>{t('rights.record')}</li>
      </ul>
      <Button primary busy={asking} onClick={() => ask('rights.answer', {})}>
        {t('rights.do')}
      </Button>
      <ProblemAlert problem={refusal} />
    </section>
  );
}
