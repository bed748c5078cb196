import { useTranslation } from 'react-i18next';
import type { InterpretersWish } from '@/api/generated/room';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Alert, Button } from '@/ui';
import type { RoomLine, RoomView } from './RoomLine';
import { may, useAsk } from './useAsk';

const WISHES: InterpretersWish[] = ['REPEAT', 'SLOWER', 'PAUSE'];

/** What the interpreter needs now, before everybody's eyes until the interpreter is ready again. */
export function InterpretersWishes({ room, line }: { room: RoomView; line: RoomLine }) {
  const { t } = useTranslation('hearing');
  const { ask, asking, refusal } = useAsk(line);
  const { you, picture } = room;
  const mayAsk = may(you?.perms, picture.phase, 'interpreter.ask');
  return (
    <>
      <div aria-live="polite">{picture.wish && <Alert as="open" title={t(`wish.now_${picture.wish.wish}`)} />}</div>
      {mayAsk && (
        <div className="row" role="group" aria-label={t('wish.title')}>
          {WISHES.map((wish) => (
            <Button key={wish} small busy={asking} onClick={() => ask('interpreter.ask', { wish })}>
              {t(`wish.${wish}`)}
            </Button>
          ))}
          {picture.wish && (
            <Button small primary busy={asking} onClick={() => ask('interpreter.ask', { wish: 'READY' })}>
              {t('wish.READY')}
            </Button>
          )}
        </div>
      )}
      <ProblemAlert problem={refusal} />
    </>
  );
}
