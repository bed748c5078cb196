import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { languageName } from '@/i18n/names';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtDate, CourtTime } from '@/time';
import { Button, CaseNumber, Tick, Field, SaveFile } from '@/ui';
import { cut, isBlank } from '@/text/plainText';
import { fetchFile, type RecordText, useRecord } from '../requests';
import { AtSight } from './AtSight';
import { attendanceOf, isCourt } from './picture';
import { RecordLine } from './RecordLine';
import type { RoomLine, RoomView } from './RoomLine';
import { SavePaper } from '../SavePaper';
import { useAsk } from './useAsk';
import { useSign } from './useSign';

/** Reading, signing, correcting or refusing the record; and, once it is sealed, its proof. */
export function SignPanel({ hearingId, room, line }: { hearingId: string; room: RoomView; line: RoomLine }) {
  const { t } = useTranslation('hearing');
  const { picture, you } = room;
  if (picture.phase === 'CLOSED') {
    return (
      <section className="card" aria-label={t('proof.title')}>
        <h2>{t('proof.title')}</h2>
        <p>{t('proof.text')}</p>
        <SaveFile primary fetch={() => fetchFile(`hearings/${hearingId}/proof`)} name={`proof-hearing-record-${hearingId}.zip`}>
          {t('proof.download')}
        </SaveFile>
        <SavePaper hearingId={hearingId} />
      </section>
    );
  }
  if (!you || !picture.record || !['RECORD', 'SIGNED'].includes(picture.phase)) return null;
  const mine = attendanceOf(picture, you.seat);
  if (picture.phase === 'SIGNED' || mine.signed || mine.refused) {
    return (
      <section className="card" aria-label={t('record.title')}>
        {picture.phase === 'RECORD' && <AtSight room={room} line={line} version={picture.record.version} />}
        <SavePaper hearingId={hearingId} version={picture.record.version} />
      </section>
    );
  }
  return <ReadAndSign key={picture.record.version} hearingId={hearingId} version={picture.record.version} room={room} line={line} />;
}

function ReadAndSign({ hearingId, version, room, line }: { hearingId: string; version: number; room: RoomView; line: RoomLine }) {
  const { t } = useTranslation('hearing');
  const record = useRecord(hearingId, version);
  const [read, setRead] = useState(false);
  const { ask, asking, refusal } = useAsk(line);
  const { sign, signing, refusal: unsigned } = useSign(hearingId, line);
  const readAndSign = () => ask('record.read', {}, () => sign('record.sign', { digest: record.data!.digest }));
  return (
    <section className="card" aria-label={t('sign.title', { version })}>
      <h2>{t('sign.title', { version })}</h2>
      {room.picture.record?.readUntil && (
        <p>
          {t('record.readUntil')} <CourtDate date={room.picture.record.readUntil} />
        </p>
      )}
      <ProblemAlert problem={record.error} onRetry={() => record.refetch()} />
      {record.isPending && <Pending />}
      {record.data && (
        <>
          <WholeRecord record={record.data.record} />
          <p>
            <small>
              {t('sign.lines', { count: record.data.record.lines.length })} {t('record.digest')} <code dir="ltr">{record.data.digest}</code>
            </small>
          </p>
          <AtSight room={room} line={line} version={version} />
          <p>{t('sign.kind')}</p>
          <p>
            <SavePaper hearingId={hearingId} version={version} />
          </p>
          <Tick checked={read} onChange={setRead}>
            {t('sign.read')}
          </Tick>
          <p>
            <Button primary disabled={!read} busy={asking || signing} onClick={readAndSign}>
              {t('sign.do')}
            </Button>
          </p>
          <ProblemAlert problem={refusal ?? unsigned} />
          <Objection hearingId={hearingId} room={room} line={line} />
        </>
      )}
    </section>
  );
}

/** All that the digest covers, in its order: what is not shown here is not signed knowingly. */
function WholeRecord({ record }: { record: RecordText['record'] }) {
  const { t, i18n } = useTranslation('hearing');
  const language = i18n.resolvedLanguage ?? 'en';
  const { colon } = usePunctuation();
  const lineOf = (utteranceId: string) =>
    record.lines.find((line) => line.kind === 'statement.recorded' && line.content.utteranceId === utteranceId)?.seq;
  return (
    <div
      className="room-scroll"
      role="region"
      aria-label={t('sign.text')}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls is reached by keyboard
      tabIndex={0}
    >
      <p>
        <CaseNumber>{record.heading.caseNumber}</CaseNumber> <bdi translate="no">{record.heading.title}</bdi>{' '}
        <small>
          {t('record.court', { court: record.heading.court })} {t('record.scheduled')} <CourtTime instant={record.heading.scheduledFor} />
        </small>
      </p>
      <h3>{t('record.persons')}</h3>
      <ul className="plain">
        {record.persons.map((person) => (
          <li key={person.seat}>
            {t(`role.${person.role}`)}
            {colon}
            <bdi translate="no">{person.name}</bdi> <small>{languageName(person.language, language)}</small>
            {person.capacity && <small> · {t(`capacity.${person.capacity}`)}</small>}
            {person.caseNumber && (
              <small>
                {' '}
                <bdi translate="no" lang="zh-CN">
                  {person.caseNumber}
                </bdi>
              </small>
            )}
          </li>
        ))}
      </ul>
      <h3>{t('record.course')}</h3>
      <ol className="room-record">
        {record.lines.map((line) => (
          <li key={line.seq} data-kind={line.kind}>
            <small className="number">{line.seq}</small>{' '}
            <RecordLine line={line} seats={record.persons} version={line.version} lineOf={lineOf} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Objection({ hearingId, room, line }: { hearingId: string; room: RoomView; line: RoomLine }) {
  const { t } = useTranslation('hearing');
  const [statement, setStatement] = useState('');
  const [text, setText] = useKept(`objection.${hearingId}`, '');
  const { ask, asking, refusal } = useAsk(line);
  return (
    <details>
      <summary>{t('sign.object')}</summary>
      <Field label={t('sign.which')}>
        <select value={statement} onChange={(event) => setStatement(event.target.value)}>
          <option value="">{t('sign.missing')}</option>
          {Object.entries(room.picture.texts).map(([key, each]) => (
            <option key={key} value={key}>
              {cut(each.text, 60)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('sign.objection')}>
        <textarea rows={2} maxLength={1000} value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      <div className="row">
        <Button
          disabled={isBlank(text)}
          busy={asking}
          onClick={() => ask('correction.request', { text, ...(statement ? { utteranceId: statement } : {}) }, () => setText(''))}
        >
          {t('sign.correct')}
        </Button>
        {!isCourt(room.you!.role) && (
          <Button danger disabled={isBlank(text) || asking} onClick={() => ask('record.refuse', { reason: text }, () => setText(''))}>
            {t('sign.refuse')}
          </Button>
        )}
      </div>
      <ProblemAlert problem={refusal} />
    </details>
  );
}
