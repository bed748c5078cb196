import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Alert, Button } from '@/ui';
import { circleOf } from './consultation';
import { isJudging, isParty, rests, type SeatName } from './picture';
import type { RoomLine, RoomView } from './RoomLine';
import { SaidApart, useSeatNames } from './SaidApart';
import { seatLabel } from './seatLabel';
import { may, useAsk } from './useAsk';

interface Props {
  room: RoomView;
  line: RoomLine;
}

/** A party, its lawyers and the interpreter whom they asked, among themselves. Of the others who presides can call them back. */
export function ConsultPanel({ room, line }: Props) {
  const { you, picture } = room;
  const leads = may(you?.perms, picture.phase, 'consultation.recall');
  const consults = may(you?.perms, picture.phase, 'consultation.say');
  return (
    <>
      {leads && <CallBack room={room} line={line} />}
      {consults && <OwnPeople room={room} line={line} />}
    </>
  );
}

function OwnPeople({ room, line }: Props) {
  return (
    <>
      <AskedToInterpret room={room} line={line} />
      <Circle room={room} line={line} />
    </>
  );
}

function CallBack({ room, line }: Props) {
  const { t } = useTranslation('hearing');
  const { ask, asking, refusal } = useAsk(line);
  const names = useSeatNames(room);
  const { speaking } = room.picture.consultation;
  return (
    <div aria-live="polite">
      {speaking.length > 0 && (
        <Alert as="open" title={t('consult.apart', { who: names(speaking) })}>
          <Button small busy={asking} onClick={() => ask('consultation.recall', {})}>
            {t('consult.recall')}
          </Button>
          <ProblemAlert problem={refusal} />
        </Alert>
      )}
    </div>
  );
}

function AskedToInterpret({ room, line }: Props) {
  const { t } = useTranslation('hearing');
  const { ask, asking, refusal } = useAsk(line);
  const names = useSeatNames(room);
  const { asked, joined } = room.picture.consultation;
  const mine = room.you!.seat;
  const open = joined[mine] ? [] : asked.filter((each) => each.interpreter === mine);
  return (
    <div aria-live="polite">
      {[...new Set(open.map((each) => each.seat))].map((seat) => (
        <Alert key={seat} as="open" title={t('consult.askedYou', { who: names([seat]) })}>
          <p>{t('consult.askedYouText')}</p>
          <Button primary busy={asking} onClick={() => ask('consultation.join', { seat })}>
            {t('consult.join')}
          </Button>
        </Alert>
      ))}
      <ProblemAlert problem={refusal} />
    </div>
  );
}

function Circle({ room, line }: Props) {
  const { t } = useTranslation('hearing');
  const names = useSeatNames(room);
  const { you, picture, seats } = room;
  const circle = circleOf(picture.consultation, seats, you!.seat);
  const others = circle.filter((each) => !you!.seats.includes(each.seat));
  const mine = circle.filter((each) => each.seat === you!.seat);
  const languages = [...new Set([...mine, ...circle].map((each) => each.language))];
  const interpreters = isParty(you!.role) ? seats.filter((each) => each.role === 'INTERPRETER') : [];
  // whom the party thanked meanwhile still has a way back
  const apart = picture.consultation.speaking.includes(you!.seat);
  if (others.length === 0 && interpreters.length === 0 && !apart) return null;
  return (
    <section className="card consult" aria-label={t('consult.title')} data-testid="consult">
      <h2>{t('consult.title')}</h2>
      {others.length > 0 && (
        <>
          <p>{t('consult.who', { who: names(circle.map((each) => each.seat)) })}</p>
          <p>{t(isJudging(you!.role) ? 'consult.deliberation' : 'consult.secret')}</p>
          <SaidApart room={room} line={line} talk="consultation" said={room.said} languages={languages} />
        </>
      )}
      {(others.length > 0 || apart) && <SpeakApart room={room} line={line} circle={circle} />}
      <Interpreters room={room} line={line} interpreters={interpreters} />
    </section>
  );
}

function SpeakApart({ room, line, circle }: Props & { circle: SeatName[] }) {
  const { t } = useTranslation('hearing');
  const { ask, asking, refusal } = useAsk(line);
  const names = useSeatNames(room);
  const { you, picture } = room;
  const { speaking } = picture.consultation;
  const mine = speaking.includes(you!.seat);
  const others = circle.map((each) => each.seat).filter((seat) => speaking.includes(seat) && !you!.seats.includes(seat));
  if (!may(you!.perms, picture.phase, 'consultation.begin')) return null;
  return (
    <div aria-live="polite">
      {mine ? (
        <Alert as="open" title={t('consult.speaking')}>
          <p>{others.length > 0 ? t('consult.speakingWith', { who: names(others) }) : t('consult.speakingAlone')}</p>
          <Button primary busy={asking} onClick={() => ask('consultation.end', {})}>
            {t('consult.end')}
          </Button>
        </Alert>
      ) : (
        <>
          {others.length > 0 && <Alert as="open" title={t('consult.waits', { who: names(others) })} />}
          <p>{t('consult.beginHelp')}</p>
          {recordsHere(room) && (
            <Alert as="open" role="note" title={t('consult.recordsHere')}>
              <p>{t('consult.recordsHereText')}</p>
            </Alert>
          )}
          <Button busy={asking} onClick={() => ask('consultation.begin', {})}>
            {t('consult.begin')}
          </Button>
        </>
      )}
      <ProblemAlert problem={refusal} />
    </div>
  );
}

/** Whether what goes on in the room would be recorded by nobody. */
function recordsHere({ you, picture }: RoomView) {
  const { running } = picture.recording;
  return !!running && !running.byServer && you!.seats.includes(running.by) && !rests(picture);
}

function Interpreters({ room, line, interpreters }: Props & { interpreters: SeatName[] }) {
  const { t } = useTranslation('hearing');
  const { ask, asking, refusal } = useAsk(line);
  const { you, picture, seats } = room;
  const { asked } = picture.consultation;
  const circle = circleOf(picture.consultation, seats, you!.seat).map((each) => each.seat);
  const interprets = you!.role === 'INTERPRETER' && circle.length > 0;
  return (
    <div className="row">
      {interprets && (
        <Button small busy={asking} onClick={() => ask('consultation.leave', {})}>
          {t('consult.leave')}
        </Button>
      )}
      {interpreters.map((each) => {
        const who = seatLabel(t, each);
        if (circle.includes(each.seat))
          return (
            <Button key={each.seat} small busy={asking} onClick={() => ask('consultation.leave', { interpreter: each.seat })}>
              {t('consult.without', { who })}
            </Button>
          );
        return asked.some(({ seat, interpreter }) => interpreter === each.seat && circle.includes(seat)) ? (
          <p key={each.seat}>{t('consult.asked', { who })}</p>
        ) : (
          <Button key={each.seat} small busy={asking} onClick={() => ask('consultation.ask', { interpreter: each.seat })}>
            {t('consult.ask', { who })}
          </Button>
        );
      })}
      <ProblemAlert problem={refusal} />
    </div>
  );
}
