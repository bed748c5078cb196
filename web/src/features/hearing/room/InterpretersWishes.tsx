import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { languageName } from '@/i18n/names';
import { usePunctuation } from '@/i18n/usePunctuation';
import { Alert, Button } from '@/ui';
import { isIdentified, type Wish } from './picture';
import type { RoomLine, RoomView } from './RoomLine';
import { may, useAsk } from './useAsk';
import { useSign } from './useSign';

const WISHES: Wish[] = ['REPEAT', 'SLOWER', 'PAUSE'];

/** What interpreters need now, before everybody's eyes until they are ready again; and who of several is at work. */
export function InterpretersWishes({ hearingId, room, line }: { hearingId: string; room: RoomView; line: RoomLine }) {
  const { t, i18n } = useTranslation('hearing');
  const { colon } = usePunctuation();
  const { ask, asking, refusal } = useAsk(line);
  const { sign, signing, refusal: unsigned } = useSign(hearingId, line);
  const { you, picture, seats } = room;
  const several = seats.filter((each) => each.role === 'INTERPRETER').length > 1;
  const nameOf = (seat: string) => seats.find((each) => each.seat === seat)?.name ?? seat;
  const mine = seats.find((each) => each.seat === you?.seat);
  const reader = i18n.resolvedLanguage ?? 'en';
  const mayAsk = may(you?.perms, picture.phase, 'interpreter.ask');
  const mayUndertake = may(you?.perms, picture.phase, 'interpreter.undertake');
  const maySwitch = may(you?.perms, picture.phase, 'interpreter.switch');
  const wishes: Wish[] = several ? [...WISHES, 'RELIEF'] : WISHES;
  const asked = !!you && !!picture.wishes[you.seat];
  return (
    <>
      <div aria-live="polite">
        {several &&
          Object.entries(picture.atWork).map(([language, seat]) => (
            <p key={language}>
              {languageName(language, reader)}
              {colon}
              <bdi translate="no">{nameOf(seat)}</bdi>
            </p>
          ))}
        {Object.entries(picture.wishes).map(([seat, wish]) => (
          <Alert key={seat} as="open" title={t(`wish.now_${wish}`)}>
            {several && (
              <p>
                <bdi translate="no">{nameOf(seat)}</bdi>
              </p>
            )}
          </Alert>
        ))}
      </div>
      {mine && mayUndertake && isIdentified(picture, mine) && picture.undertook[mine.seat] !== mine.name && (
        <section className="card" aria-label={t('wish.undertaking')}>
          <h2>{t('wish.undertaking')}</h2>
          <p>{t('fact.interpreter_undertook', { who: mine.name })}</p>
          <Button primary busy={signing} onClick={() => sign('interpreter.undertake', {})}>
            {t('wish.undertake')}
          </Button>
        </section>
      )}
      {mayAsk && (
        <div className="row" role="group" aria-label={t('wish.title')}>
          {wishes.map((wish) => (
            <Button key={wish} small busy={asking} onClick={() => ask('interpreter.ask', { wish })}>
              {t(`wish.${wish}`)}
            </Button>
          ))}
          {asked && (
            <Button small primary busy={asking} onClick={() => ask('interpreter.ask', { wish: 'READY' })}>
              {t('wish.READY')}
            </Button>
          )}
          {mine && maySwitch && (
            <Button small busy={asking} onClick={() => ask('interpreter.switch', { simultaneous: !picture.simultaneous[mine.seat] })}>
              {t(picture.simultaneous[mine.seat] ? 'wish.inTurn' : 'wish.simultaneous')}
            </Button>
          )}
          {several && mine && picture.atWork[mine.language] !== mine.seat && (
            <Button small busy={asking} onClick={() => ask('interpreter.take', {})}>
              {t('wish.take')}
            </Button>
          )}
        </div>
      )}
      <ProblemAlert problem={refusal ?? unsigned} />
    </>
  );
}
