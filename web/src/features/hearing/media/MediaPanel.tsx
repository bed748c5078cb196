import { useSyncExternalStore } from 'react';
import { useKept } from '@/api/kept';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Alert, Button } from '@/ui';
import type { RoomLine, RoomView } from '../room/RoomLine';
import { may, useAsk } from '../room/useAsk';
import { Captions } from './Captions';
import { Channel } from './Channel';
import { loudness, relayedFrom } from './channel';
import { ChooseDevice } from './ChooseDevice';
import type { Kind } from './devices';
import type { Media, MediaView } from './Media';
import { Sounds } from './Sounds';
import { Stage } from './Stage';
import { Trouble } from './Trouble';
import './media.css';

const KINDS: Kind[] = ['microphone', 'camera'];

interface Props {
  hearingId: string;
  room: RoomView;
  line: RoomLine;
  media: Media;
  /** Whoever does is neither seen nor heard. */
  listensOnly?: boolean;
}

/** Those who speak apart have no channels among them. */
const asLoudAsEver = () => 1;

/** Who is seen and heard, and what goes out from here. */
export function MediaPanel({ hearingId, room, line, media, listensOnly = false }: Props) {
  const { t } = useTranslation('hearing');
  const view = useSyncExternalStore(media.subscribe, media.current);
  const [channel, setChannel] = useKept(`channel.${hearingId}`, '');
  const { ask, refusal } = useAsk(line);
  // an interpreter who listens to a colleague into another language interprets from there, and hears it once the room knows
  const choose = (language: string) => {
    const from = relayedFrom(language, room);
    if (from === undefined) setChannel(language);
    else ask('interpreter.relay', { from }, () => setChannel(language));
  };
  return (
    <section className="card media" aria-label={t('media.title')} data-testid="media">
      <h2>{t('media.title')}</h2>
      <Stage room={room} line={line} view={view} />
      <Captions room={room} />
      <Channel room={room} chosen={channel} onChoose={choose} />
      <ProblemAlert problem={refusal} />
      <Sounds
        others={view.others}
        loudness={view.apart ? asLoudAsEver : loudness(view.others, channel || null, room.picture, room.seats)}
      />
      {!listensOnly && <Own room={room} line={line} media={media} view={view} />}
      <div aria-live="polite">
        {listensOnly && view.full && <Alert as="open" title={t('media.noPlaceToListen')} />}
        {view.unreached && room.line === 'open' && (
          <Alert as="bad" title={t('media.unreached')}>
            <p>{t('media.unreachedText')}</p>
            <p>{t('media.meanwhile')}</p>
          </Alert>
        )}
        {view.standsIn && <Alert as="open" title={t('media.standsIn')} />}
        {view.saving !== 'nothing' && (
          <Alert as="open" title={t(`media.saving.${view.saving}`)}>
            <Button small onClick={media.wantPictures}>
              {t('media.withPictures')}
            </Button>
          </Alert>
        )}
      </div>
    </section>
  );
}

/** What goes out from here, and what stands against it. */
function Own({ room, line, media, view }: Omit<Props, 'hearingId'> & { view: MediaView }) {
  const { t } = useTranslation('hearing');
  return (
    <>
      <div className="row" role="group" aria-label={t('media.yours')}>
        <Switch kind="microphone" media={media} view={view} disabled={view.muted} />
        <Switch kind="camera" media={media} view={view} />
        <Hand room={room} line={line} />
      </div>
      {KINDS.map((kind) => (
        <ChooseDevice key={kind} kind={kind} state={view.states[kind]} onChoose={(id) => media.choose({ [kind]: id })} />
      ))}
      <div aria-live="polite">
        {view.muted && <Alert as="open" title={t('media.muted')} />}
        {KINDS.map((kind) => (
          <Trouble key={kind} kind={kind} state={view.states[kind]} onAgain={() => void media.turnOn(kind)} />
        ))}
        {view.full && <Alert as="open" title={t('media.full', { count: view.mostCameras })} />}
        {room.line !== 'open' && <Alert as="open" title={t('media.down')} />}
      </div>
    </>
  );
}

/** Says by its name what pressing it does, so that nobody has to guess what a pressed button means. */
function Switch({ kind, media, view, disabled }: { kind: Kind; media: Media; view: MediaView; disabled?: boolean }) {
  const { t } = useTranslation('hearing');
  const state = view.states[kind];
  return (
    <Button
      primary={state !== 'on'}
      busy={state === 'asking'}
      disabled={disabled}
      data-testid={kind}
      data-state={state}
      onClick={() => (state === 'on' ? media.turnOff(kind) : void media.turnOn(kind))}
    >
      {t(`media.${state === 'on' ? 'turnOff' : 'turnOn'}.${kind}`)}
    </Button>
  );
}

function Hand({ room, line }: { room: RoomView; line: RoomLine }) {
  const { t } = useTranslation('hearing');
  const { ask, asking, refusal } = useAsk(line);
  const { you, picture } = room;
  if (!may(you?.perms, picture.phase, 'hand.raise')) return null;
  const raised = picture.hands.includes(you!.seat);
  return (
    <>
      <Button busy={asking} onClick={() => (raised ? ask('hand.lower', {}) : ask('hand.raise', {}))}>
        {t(raised ? 'media.hand.lower' : 'media.hand.raise')}
      </Button>
      <ProblemAlert problem={refusal} />
    </>
  );
}
