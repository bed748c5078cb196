import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, Citation, Tick } from '@/ui';
import type { RoomLine, RoomView } from './RoomLine';
import { may, useAsk } from './useAsk';

/** The circumstances of OL 21(1), by their number there. */
const BARS = ['1', '2', '3', '4', '5', '6', '7'];

/** Who presides looks at each circumstance in which a hearing may not be online, and says that none stands. */
export function Bars({ room, line }: { room: RoomView; line: RoomLine }) {
  const { t } = useTranslation('hearing');
  const [looked, setLooked] = useState<string[]>([]);
  const { ask, asking, refusal } = useAsk(line);
  const { you, picture } = room;
  if (!may(you?.perms, picture.phase, 'bars.check') || picture.converted) return null;
  return (
    <details className="card">
      <summary>{t('bars.title')}</summary>
      {picture.barsChecked && <p>{t('bars.checked')}</p>}
      <p>
        {t('bars.text')} <Citation law="OL 21" />
      </p>
      {BARS.map((bar) => (
        <Tick
          key={bar}
          checked={looked.includes(bar)}
          onChange={(on) => setLooked(on ? [...looked, bar] : looked.filter((each) => each !== bar))}
        >
          {t(`bars.${bar}`)}
        </Tick>
      ))}
      <p>
        <Button small busy={asking} disabled={looked.length < BARS.length} onClick={() => ask('bars.check', {}, () => setLooked([]))}>
          {t('bars.none')}
        </Button>
      </p>
      <ProblemAlert problem={refusal} />
    </details>
  );
}
