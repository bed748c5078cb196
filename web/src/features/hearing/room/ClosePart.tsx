import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClosedGround } from '@/api/generated/room';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, Field } from '@/ui';
import type { RoomLine, RoomView } from './RoomLine';
import { useAsk } from './useAsk';

const GROUNDS: ClosedGround[] = ['STATE_SECRET', 'PRIVACY', 'TRADE_SECRET', 'DIVORCE', 'OTHER_LAW'];

/** Who presides closes a part of the hearing to those who only listen, on a ground of the law, and opens it again. */
export function ClosePart({ room, line }: { room: RoomView; line: RoomLine }) {
  const { t } = useTranslation('hearing');
  const [ground, setGround] = useState<ClosedGround | ''>('');
  const { ask, asking, refusal } = useAsk(line);
  return (
    <>
      {room.picture.closed ? (
        <p>
          <Button busy={asking} onClick={() => ask('closed.end', {})}>
            {t('closed.end')}
          </Button>
        </p>
      ) : (
        <>
          <Field label={t('closed.ground')}>
            <select value={ground} onChange={(event) => setGround(event.target.value as ClosedGround | '')}>
              <option value="">{t('exhibit.none')}</option>
              {GROUNDS.map((each) => (
                <option key={each} value={each}>
                  {t(`closed.${each}`)}
                </option>
              ))}
            </select>
          </Field>
          <Button busy={asking} disabled={!ground} onClick={() => ground && ask('closed.begin', { ground })}>
            {t('closed.begin')}
          </Button>
        </>
      )}
      <ProblemAlert problem={refusal} />
    </>
  );
}
