import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { languageName } from '@/i18n/names';
import { Button } from '@/ui';
import { isChinese, isCourt, type SeatName } from './picture';
import type { RoomLine, RoomView } from './RoomLine';
import { seatLabel } from './seatLabel';
import { may, useAsk } from './useAsk';

const base = (tag: string) => tag.split('-')[0];
const interprets = (seat: SeatName) => seat.role === 'INTERPRETER';

/** That an interpreter read the frozen record to whoever does not read Chinese, before they sign; nobody has to ask for it. */
export function AtSight({ room, line, version }: { room: RoomView; line: RoomLine; version: number }) {
  const { t, i18n } = useTranslation('hearing');
  const { ask, asking, refusal } = useAsk(line);
  const { you, picture, seats } = room;
  const reader = i18n.resolvedLanguage ?? 'en';
  const readTo = (seat: string) => (picture.translated[seat]?.version === version ? picture.translated[seat] : undefined);
  const mine = seats.find(({ seat }) => seat === you?.seat);
  if (!mine || isCourt(mine.role)) return null;
  if (!interprets(mine)) {
    const read = readTo(mine.seat);
    const interpreter = seats.find((each) => interprets(each) && base(each.language) === base(mine.language));
    if (read) {
      const who = seats.find(({ seat }) => seat === read.by)?.name ?? read.by;
      return <p role="status">{t('sign.translated', { who, language: languageName(read.language, reader) })}</p>;
    }
    if (!interpreter || isChinese(mine.language)) return null;
    return <p>{t('sign.translator', { language: languageName(interpreter.language, reader) })}</p>;
  }
  if (!may(you?.perms, picture.phase, 'record.translate')) return null;
  return (
    <section aria-label={t('sign.translations')}>
      <h3>{t('sign.translations')}</h3>
      <ul className="plain">
        {seats
          .filter((each) => !isCourt(each.role) && !interprets(each))
          .map((each) => {
            const read = readTo(each.seat);
            return (
              <li key={each.seat}>
                {read ? (
                  <>
                    <bdi translate="no">{seatLabel(t, each)}</bdi>{' '}
                    <small>{t('sign.wasTranslated', { language: languageName(read.language, reader) })}</small>
                  </>
                ) : (
                  <Button small busy={asking} onClick={() => ask('record.translate', { seat: each.seat })}>
                    {t('sign.translate', { who: seatLabel(t, each) })}
                  </Button>
                )}
              </li>
            );
          })}
      </ul>
      <ProblemAlert problem={refusal} />
    </section>
  );
}
