import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Gap } from '@/api/generated/room';
import { CourtDate, CourtSpan, CourtTime } from '@/time';
import { countryName, languageName } from '@/i18n/names';
import { usePunctuation } from '@/i18n/usePunctuation';
import { isolated } from '@/text/isolated';
import { isChinese, type SeatName } from './picture';
import { seatLabel } from './seatLabel';

/** What happened at one point of a hearing, as the room's events and the record to be signed both have it. */
export interface Happening {
  seq: number;
  at: string;
  by: string;
  kind: string;
  content: Record<string, unknown>;
}

interface Props {
  line: Happening;
  seats: Pick<SeatName, 'seat' | 'role' | 'name' | 'caseNumber'>[];
  /** The latest text of a statement; its own where nobody corrected it. */
  text?: string;
  version?: number;
  renditions?: { language: string; text: string }[];
  /** What was said and interpreted, beside each other, instead of one beneath the other. */
  columns?: ReactNode;
  courtOnly?: boolean;
  /** The number of the line on which a statement stands, where lines are numbered. */
  lineOf?: (utteranceId: string) => number | undefined;
}

/** One line of the record, with everything it says: nothing that is signed may be left out here. */
export function RecordLine({ line, seats, text, version = 1, renditions = [], columns, courtOnly = false, lineOf }: Props) {
  const { t, i18n } = useTranslation('hearing');
  const { comma } = usePunctuation();
  const { content, kind } = line;
  const nameOf = (seat: unknown) => {
    const found = seats.find((each) => each.seat === seat);
    return found ? seatLabel(t, found) : String(seat ?? '');
  };
  const time = <time dateTime={line.at}>{courtTimeOf(line.at, i18n.resolvedLanguage)}</time>;
  if (kind === 'statement.recorded') {
    return (
      <>
        <span className="who">
          <bdi translate="no">{nameOf(content.seat)}</bdi>
        </span>{' '}
        {time}
        {line.by !== content.seat && <small> {t('record.takenDownBy', { who: nameOf(line.by) })}</small>}
        {version > 1 && <small> {t('record.corrected', { version })}</small>}
        {columns ?? (
          <>
            <p lang={content.language as string} dir="auto">
              {text ?? (content.text as string)}
            </p>
            {renditions.map((rendition, at) => (
              <p key={at} lang={rendition.language} dir="auto" className="fact">
                {rendition.text}
              </p>
            ))}
          </>
        )}
      </>
    );
  }
  if (kind === 'statement.rendered') {
    return (
      <>
        <span className="fact">
          {time} {t('record.rendered', { who: nameOf(line.by) })}
        </span>
        {lineOf && <small> {t('record.ofLine', { line: lineOf(content.utteranceId as string) })}</small>}
        <p lang={content.language as string} dir="auto">
          {content.text as string}
        </p>
      </>
    );
  }
  const statement = content.utteranceId ? lineOf?.(content.utteranceId as string) : undefined;
  return (
    <>
      <span className={courtOnly ? 'court-only' : 'fact'}>
        {time} {t(`fact.${kind.replace('.', '_')}`, factValues(line, nameOf, t, comma))}
      </span>
      {statement !== undefined && <small> {t('record.ofLine', { line: statement })}</small>}
      <Particulars line={line} nameOf={nameOf} />
    </>
  );
}

/** What the sentence about a fact leaves out. */
function Particulars({ line: { kind, content }, nameOf }: { line: Happening; nameOf: (seat: unknown) => string }) {
  const { t, i18n } = useTranslation('hearing');
  const { comma } = usePunctuation();
  const parts: [string, ReactNode][] = [];
  if (kind === 'identity.checked') {
    if (content.name) parts.push([t('record.person'), <bdi key="person">{content.name as string}</bdi>]);
    parts.push([t('record.method'), t(`method.${content.method}`)], [t('record.document'), t(`document.${content.document}`)]);
  }
  if (kind === 'recess.begun' && content.until)
    parts.push([t('record.until'), <CourtTime key="until" instant={content.until as string} />]);
  if (kind === 'interpreter.undertook') {
    parts.push([t('record.person'), <bdi key="person">{content.name as string}</bdi>]);
    parts.push([t('record.language'), languageName(content.language as string, i18n.resolvedLanguage ?? 'en')]);
    parts.push([t('paper.signature'), t(`paper.${content.signature}`)]);
  }
  if (kind === 'interpreter.took' || kind === 'interpreter.switched' || kind === 'record.translated')
    parts.push([t('record.language'), languageName(content.language as string, i18n.resolvedLanguage ?? 'en')]);
  if (kind === 'interpreter.relayed') {
    parts.push([t('record.language'), languageName(content.language as string, i18n.resolvedLanguage ?? 'en')]);
    if (content.from) parts.push([t('record.relayed'), languageName(content.from as string, i18n.resolvedLanguage ?? 'en')]);
  }
  if (kind === 'agreement.rendered')
    parts.push([t('record.language'), languageName(content.language as string, i18n.resolvedLanguage ?? 'en')]);
  if (kind === 'power.read') parts.push([t('record.language'), languageName(content.language as string, i18n.resolvedLanguage ?? 'en')]);
  if (kind === 'power.signed' || kind === 'agreement.signed') {
    parts.push([t('record.person'), <bdi key="person">{content.name as string}</bdi>]);
    parts.push([t('paper.signature'), t(`paper.${content.signature}`)]);
  }
  if (kind === 'power.witnessed') {
    parts.push([t('power.firm'), <bdi key="firm">{content.firm as string}</bdi>]);
    parts.push([t('power.licence'), <bdi key="licence">{content.licence as string}</bdi>]);
  }
  if (kind === 'record.frozen' && content.readUntil)
    parts.push([t('record.readUntil'), <CourtDate key="readUntil" date={content.readUntil as string} />]);
  if (kind === 'conciliation.tried') parts.push([t('outcome.result'), t(`outcome.${content.result}`)]);
  if (kind === 'judgment.announced') {
    if (content.day) parts.push([t('outcome.day'), <CourtDate key="day" date={content.day as string} />]);
    if (content.appeal) parts.push([t('outcome.appeal'), <bdi key="appeal">{content.appeal as string}</bdi>]);
  }
  if (kind === 'closed.begun') parts.push([t('closed.ground'), t(`closed.${content.ground}`)]);
  if (kind === 'place.seen') {
    parts.push([t('place.place'), t(`place.${content.place}`)]);
    if (content.approval) parts.push([t('place.approval'), <bdi key="approval">{content.approval as string}</bdi>]);
  }
  if (kind === 'courtroom.asked') parts.push([t('asked.ground'), t(`asked.${content.ground}`)]);
  if (kind === 'hearing.converted') parts.push([t('convert.ground'), t(`convert.${content.ground}`)]);
  if (kind === 'room.adjourned' && content.ground) parts.push([t('postpone.ground'), t(`postpone.${content.ground}`)]);
  if (kind === 'absence.found') {
    parts.push([t('absence.how'), t(`absence.${content.absence}`)], [t('absence.finding'), t(`absence.${content.finding}`)]);
    parts.push([t('absence.served'), <bdi key="served">{content.summonsServedOn as string}</bdi>]);
  }
  if (kind === 'challenge.ruled') {
    parts.push([t('challenge.decider'), t(`challenge.${content.decider}`)]);
    if (content.document) parts.push([t('challenge.document'), <bdi key="document">{content.document as string}</bdi>]);
  }
  const beside = content.beside as { title: string } | undefined;
  if (kind === 'exhibit.shown' && beside) parts.push([t('record.beside'), <bdi key="beside">{beside.title}</bdi>]);
  if (kind === 'apart.begun') {
    parts.push([t('apart.until'), <CourtTime key="until" instant={content.until as string} />]);
    parts.push([t('apart.hard'), <bdi key="hard">{content.hard as string}</bdi>]);
    parts.push([t('apart.undisputed'), <bdi key="undisputed">{content.undisputed as string}</bdi>]);
  }
  if (kind === 'apart.filmed') parts.push([t('apart.phase'), t(`phase.${content.phase}`)], [t('apart.parts'), String(content.parts)]);
  if (kind === 'exhibit.inspected') {
    parts.push([t('inspected.original'), t(`inspected.${content.original}`)]);
    const seenBy = content.seenBy as string[];
    if (seenBy.length > 0) parts.push([t('inspected.seenBy'), <bdi key="seenBy">{seenBy.map(nameOf).join(comma)}</bdi>]);
  }
  if (kind === 'exhibit.played') parts.push([t('record.position'), placeInRecording(content.position as number)]);
  if (kind === 'exhibit.opinion') {
    for (const aspect of ['authenticity', 'legality', 'relevance']) {
      parts.push([t(`opinion.${aspect}`), t(`opinion.${content[aspect]}`)]);
    }
  }
  if (content.digest && (kind.startsWith('exhibit.') || kind.startsWith('power.') || kind === 'apart.filmed')) {
    parts.push([
      t('record.file'),
      <code key="digest" dir="ltr">
        {content.digest as string}
      </code>,
    ]);
  }
  if (kind === 'testimony.permitted') {
    parts.push([t('heard.ground'), t(`heard.${content.ground}`)]);
    if (content.state) parts.push([t('heard.state'), countryName(content.state as string, i18n.resolvedLanguage ?? 'en')]);
  }
  if (kind === 'undertaking.shown') {
    if (!isChinese(content.language as string)) {
      parts.push([
        t('heard.undertaking'),
        <span key="text" lang={content.language as string} dir="auto">
          {content.text as string}
        </span>,
      ]);
    }
    parts.push([
      t('heard.undertakingInChinese'),
      <span key="chinese" lang="zh-CN">
        {content.chinese as string}
      </span>,
    ]);
  }
  if (kind === 'recording.segment') parts.push(...missing(content.gap as Gap | null, t), ...segment(content, t));
  if (kind === 'recording.stopped') {
    parts.push(...missing(content.gap as Gap | null, t), [t('recording.segments'), String(content.segments)], checksum(content, t));
  }
  if (kind === 'recording.explained') {
    parts.push(...missing(content as unknown as Gap, t), [t('recording.cause'), t(`recording.${content.cause}`)]);
  }
  if (kind === 'seat.disconnected') parts.push([t('record.closeCode'), String(content.closeCode)]);
  if (content.note) parts.push([t('record.note'), <bdi key="note">{content.note as string}</bdi>]);
  if (parts.length === 0) return null;
  return (
    <dl className="record-parts">
      {parts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

type Part = [string, ReactNode];

/** Of which part of the sitting there is no recording. */
const missing = (gap: Gap | null, t: (key: string) => string): Part[] =>
  gap
    ? [
        [t('recording.number'), String(gap.number)],
        [t('recording.missing'), <CourtSpan key="missing" from={gap.from} until={gap.until} />],
      ]
    : [];

const checksum = (content: Record<string, unknown>, t: (key: string) => string): Part => [
  t('recording.checksum'),
  <code key="checksum" dir="ltr">
    {content.link as string}
  </code>,
];

const segment = (content: Record<string, unknown>, t: (key: string) => string): Part[] => [
  [t('recording.segment'), String(content.number)],
  [
    t('record.file'),
    <code key="digest" dir="ltr">
      {content.digest as string}
    </code>,
  ],
  checksum(content, t),
];

/** The court's clock, seconds too; western digits, as the record itself has them. */
export function courtTimeOf(instant: string, language = 'en') {
  return new Intl.DateTimeFormat(`${language}-u-nu-latn`, { timeStyle: 'medium', hourCycle: 'h23', timeZone: 'Asia/Shanghai' }).format(
    new Date(instant),
  );
}

/** As in 01:02:03, with digits that read the same in every language. */
const placeInRecording = (milliseconds: number) => new Date(milliseconds).toISOString().slice(11, 19);

/** What a sentence about a fact may name. */
function factValues({ by, kind, content }: Happening, nameOf: (seat: unknown) => string, t: (key: string) => string, comma: string) {
  return {
    // who only listened is among no persons of a record
    who: content.listener ? `${t('role.OBSERVER')} ${isolated(content.listener as string)}` : nameOf(content.seat ?? by),
    seats: ((content.toldTooLate ?? content.seats ?? []) as string[]).map(nameOf).join(comma),
    by: nameOf(by),
    target: content.target ? nameOf(content.target) : content.person ? nameOf(content.person) : '',
    text: String(content.text ?? content.reason ?? content.challenge ?? ''),
    title: String(content.title ?? ''),
    page: String(content.page ?? ''),
    number: String(content.number ?? ''),
    version: String(content.version ?? ''),
    to: content.to ? t(`phase.${content.to}`) : '',
    context: contextOf(kind, content),
  };
}

function contextOf(kind: string, content: Record<string, unknown>): string | undefined {
  if (kind === 'room.opened') return content.stage ? 'meeting' : content.toldTooLate ? 'late' : undefined;
  if (kind === 'room.adjourned') return content.stage ? 'meeting' : undefined;
  if (kind === 'attendance.called') return content.present ? 'yes' : 'no';
  if (kind === 'identity.checked') return content.confirmed ? 'yes' : 'no';
  if (['challenge.decided', 'challenge.ruled', 'correction.decided', 'exhibit.decided', 'point.ruled'].includes(kind))
    return content.granted ? 'yes' : 'no';
  if (kind === 'interpreter.switched') return content.simultaneous ? 'yes' : 'no';
  if (kind === 'interpreter.relayed') return content.from ? undefined : 'no';
  if (kind === 'point.stated') return String(content.standing);
  if (kind === 'point.answered') return content.agrees ? 'yes' : 'no';
  if (kind === 'place.seen') return content.fit ? 'yes' : 'no';
  if (kind === 'recording.replaces') return content.replaces ? 'yes' : 'no';
  if (kind === 'exhibit.shown' || kind === 'exhibit.asked')
    return content.mediaType && content.mediaType !== 'application/pdf' ? 'file' : undefined;
  if (kind === 'exhibit.played') return content.playing ? 'yes' : 'no';
  if (kind === 'exhibit.inspected') return content.original === 'NOT_PRODUCED' ? 'no' : undefined;
  if (kind === 'rights.read') return content.stage ? 'meeting' : undefined;
  if (kind === 'agreement.signed') return content.inForce ? 'force' : undefined;
  if (kind === 'mediation.ended') return content.seat ? 'party' : undefined;
  if (kind === 'rights.answered') return content.challenge ? 'challenge' : undefined;
  if (kind === 'phase.moved')
    return [content.stage ? 'meeting' : '', content.reason ? 'reason' : ''].filter(Boolean).join('_') || undefined;
  if (kind === 'testimony.called') return content.reason ? 'reason' : undefined;
  if (kind === 'testimony.released') return content.stays ? 'yes' : 'no';
  if (kind === 'undertaking.signed') return content.signature ? undefined : 'hand';
  if (kind === 'judgment.announced') return content.form === 'AT_THE_HEARING' ? 'now' : undefined;
  if (kind === 'undertaking.heard') return content.reader === 'CLERK' ? 'clerk' : undefined;
  return undefined;
}
