import { useTranslation } from 'react-i18next';
import { languageName } from '@/i18n/names';
import { Field } from '@/ui';
import type { RoomView } from '../room/RoomLine';
import { channels } from './channel';

interface Props {
  room: RoomView;
  /** A language; empty for the room. */
  chosen: string;
  onChoose: (language: string) => void;
}

/** What one hears: the room, or an interpreter above it. Said when an interpreter begins; a channel on which nobody interprets is the room. */
export function Channel({ room, chosen, onChoose }: Props) {
  const { t, i18n } = useTranslation('hearing');
  const all = channels(room.picture, room.seats);
  const open = Object.entries(all).filter(([, { seat }]) => seat !== room.you?.seat);
  const relays = room.seats.filter(({ seat }) => all[room.picture.relays[seat] ?? '']);
  const nameOf = (language: string) => languageName(language, i18n.resolvedLanguage ?? 'en');
  return (
    <div aria-live="polite">
      {open.length > 0 && (
        <>
          {open.map(([language, { name }]) => (
            <p key={language}>{t('media.channel.now', { who: name, language: nameOf(language) })}</p>
          ))}
          {relays.map(({ seat, name }) => (
            <p key={seat}>
              {t(seat === room.you?.seat ? 'media.channel.yourRelay' : 'media.channel.relay', {
                who: name,
                language: nameOf(room.picture.relays[seat]!),
              })}
            </p>
          ))}
          <Field label={t('media.channel.title')}>
            <select value={open.some(([language]) => language === chosen) ? chosen : ''} onChange={(event) => onChoose(event.target.value)}>
              <option value="">{t('media.channel.room')}</option>
              {open.map(([language]) => (
                <option key={language} value={language}>
                  {t('media.channel.of', { language: nameOf(language) })}
                </option>
              ))}
            </select>
          </Field>
        </>
      )}
    </div>
  );
}
