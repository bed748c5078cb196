import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, Mark } from '@/ui';
import { isCourt, type SeatName } from '../room/picture';
import type { RoomLine, RoomView } from '../room/RoomLine';
import { seatLabel } from '../room/seatLabel';
import { may, useAsk } from '../room/useAsk';
import { arranged, nearness, type Tile } from './arrange';
import type { MediaView } from './Media';
import { Picture } from './Picture';
import type { Quality } from './quality';

interface Shown extends Tile {
  seats: SeatName[];
  mine: boolean;
  picture: MediaStream | null;
  microphone: boolean;
  muted: boolean;
  speaks: boolean;
  /** Null of one's own. */
  quality: Quality | null;
}

/** Everybody who takes part in sound and picture, named as the court names them; who only listens does not. */
export function Stage({ room, line, view }: { room: RoomView; line: RoomLine; view: MediaView }) {
  const { t } = useTranslation('hearing');
  const tiles = arranged(tilesOf(room, view));
  return (
    <>
      <ul className="stage" aria-label={t('media.everybody')}>
        {tiles.map((tile) => (
          <TileOf key={tile.page} tile={tile} near={nearness(tile, view.speaker, room.picture.hands, tiles)} room={room} line={line} />
        ))}
      </ul>
      {tiles.every(({ mine }) => mine) && <p>{t('media.alone')}</p>}
    </>
  );
}

function tilesOf(room: RoomView, view: MediaView): Shown[] {
  const named = (ids: string[]) => room.seats.filter((seat) => ids.includes(seat.seat));
  const of = (ids: string[], tile: Omit<Shown, 'seat' | 'role' | 'seats' | 'muted'>): Shown[] => {
    const seats = named(ids);
    const first = seats[0];
    if (!first) return [];
    return [{ ...tile, seat: first.seat, role: first.role, seats, muted: seats.some((seat) => room.picture.muted[seat.seat]) }];
  };
  return [
    ...of(room.you?.seats ?? [], {
      page: view.page,
      mine: true,
      picture: view.saving === 'nothing' ? view.own : null,
      microphone: view.states.microphone === 'on',
      speaks: view.speaks,
      quality: null,
    }),
    ...view.others.flatMap((other) =>
      of(other.seats, {
        page: other.page,
        mine: false,
        picture: other.camera && view.saving !== 'all' ? other.picture : null,
        microphone: other.microphone,
        speaks: other.speaks,
        quality: other.quality,
      }),
    ),
  ];
}

function TileOf({ tile, near, room, line }: { tile: Shown; near: string; room: RoomView; line: RoomLine }) {
  const { t } = useTranslation('hearing');
  const hand = tile.seats.some((seat) => room.picture.hands.includes(seat.seat));
  return (
    <li
      className={`seat-tile ${near}${tile.speaks ? ' speaks' : ''}`}
      data-testid={`tile-${tile.seat}`}
      data-quality={tile.quality ?? undefined}
    >
      {tile.picture ? <Picture stream={tile.picture} mirrored={tile.mine} /> : <p className="no-picture">{t('media.tile.noPicture')}</p>}
      <div className="caption">
        {tile.seats.map((seat) => (
          <strong key={seat.seat}>
            <bdi translate="no">{seatLabel(t, seat)}</bdi>
          </strong>
        ))}{' '}
        {tile.mine && <span>{t('media.you')}</span>} {tile.speaks && <Mark as="good">{t('media.tile.speaks')}</Mark>}{' '}
        {hand && <Mark as="open">{t('media.tile.hand')}</Mark>}{' '}
        {tile.muted ? <Mark as="open">{t('media.tile.muted')}</Mark> : !tile.microphone && <Mark>{t('media.tile.microphoneOff')}</Mark>}{' '}
        {tile.quality && <QualityMark quality={tile.quality} />}
      </div>
      <OfTheCourt tile={tile} hand={hand} room={room} line={line} />
    </li>
  );
}

function QualityMark({ quality }: { quality: Quality }) {
  const { t } = useTranslation('hearing');
  return (
    <Mark as={quality === 'good' ? 'good' : quality === 'poor' || quality === 'lost' ? 'bad' : 'open'}>
      {t(`media.quality.${quality}`)}
    </Mark>
  );
}

/** What judge and clerk do about somebody else. */
function OfTheCourt({ tile, hand, room, line }: { tile: Shown; hand: boolean; room: RoomView; line: RoomLine }) {
  const { t } = useTranslation('hearing');
  const { ask, asking, refusal } = useAsk(line);
  const { you, picture } = room;
  if (!you || tile.mine || !isCourt(you.role)) return null;
  const who = tile.seats.map((seat) => seatLabel(t, seat)).join(' · ');
  const lowers = hand && may(you.perms, picture.phase, 'hand.lower');
  const mutes = may(you.perms, picture.phase, 'microphone.mute') && !isCourt(tile.role);
  return (
    <div className="row">
      {mutes && (
        <Button
          small
          busy={asking}
          aria-label={t(tile.muted ? 'media.unmuteOf' : 'media.muteOf', { who })}
          onClick={() => ask(tile.muted ? 'microphone.unmute' : 'microphone.mute', { seat: mutedOr(tile, picture.muted) })}
        >
          {t(tile.muted ? 'media.unmute' : 'media.mute')}
        </Button>
      )}
      {lowers && (
        <Button
          small
          busy={asking}
          aria-label={t('media.lowerOf', { who })}
          onClick={() => ask('hand.lower', { seat: raised(tile, picture.hands) })}
        >
          {t('media.lower')}
        </Button>
      )}
      <ProblemAlert problem={refusal} />
    </div>
  );
}

/** Of a person's several seats the one about which something was decided. */
const mutedOr = (tile: Shown, muted: Record<string, boolean>) => tile.seats.find((seat) => muted[seat.seat])?.seat ?? tile.seat;
const raised = (tile: Shown, hands: string[]) => tile.seats.find((seat) => hands.includes(seat.seat))?.seat ?? tile.seat;
