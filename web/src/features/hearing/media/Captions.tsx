import { useTranslation } from 'react-i18next';
import { useKept } from '@/api/kept';
import { languageName } from '@/i18n/names';
import { Field, Mark } from '@/ui';
import { isChinese } from '../room/picture';
import type { RoomView } from '../room/RoomLine';
import { seatLabel } from '../room/seatLabel';
import { inLanguage } from '../room/SideBySide';

/** As it was spoken, whatever the language. */
const SPOKEN = 'spoken';

/**
 * What was taken down last, under the picture, in the language that each reader chooses: as a person took it down, or interpreted it. No
 * machine listens. Readers of a screen hear the record instead, which says it too.
 */
export function Captions({ room }: { room: RoomView }) {
  const { t, i18n } = useTranslation('hearing');
  const [chosen, choose] = useKept('captions', '');
  const reader = i18n.resolvedLanguage ?? 'en';
  const languages = [...new Set(['zh-CN', ...room.seats.map((seat) => seat.language).filter((tag) => tag && !isChinese(tag))])];
  return (
    <div className="captions-of">
      <Field label={t('captions.title')}>
        <select value={chosen} onChange={(event) => choose(event.target.value)}>
          <option value="">{t('captions.off')}</option>
          <option value={SPOKEN}>{t('captions.spoken')}</option>
          {languages.map((tag) => (
            <option key={tag} value={tag}>
              {languageName(tag, reader)}
            </option>
          ))}
        </select>
      </Field>
      {chosen && <Last room={room} language={chosen} />}
    </div>
  );
}

function Last({ room, language }: { room: RoomView; language: string }) {
  const { t } = useTranslation('hearing');
  const last = room.events.reduce<{ id: string; seat: string } | null>(
    (before, event) => (event.t === 'statement.recorded' ? { id: event.d.utteranceId, seat: event.d.seat } : before),
    null,
  );
  const text = last && room.picture.texts[last.id];
  if (!text) return <p className="captions">{t('captions.nothing')}</p>;
  const place = room.seats.find((each) => each.seat === last.seat);
  const found = language === SPOKEN ? text : inLanguage(text, language);
  return (
    <p className="captions" data-testid="captions">
      <bdi translate="no">{place ? seatLabel(t, place) : last.seat}</bdi>{' '}
      {found ? (
        <q lang={found.language} dir="auto">
          {found.text}
        </q>
      ) : (
        <Mark as="open">{t('record.waits')}</Mark>
      )}
    </p>
  );
}
