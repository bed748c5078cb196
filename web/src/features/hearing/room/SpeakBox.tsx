import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '@/api/id';
import { languageCodes } from '@/i18n/languages';
import { useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, Field } from '@/ui';
import { isBlank } from '@/text/plainText';
import { isCourt } from './picture';
import { sentencesOf } from './sentences';
import type { RoomLine, RoomView } from './RoomLine';
import { seatLabel } from './seatLabel';
import { maySpeak } from './testimony';
import { may, useAsk } from './useAsk';

/** Whoever else is there is chosen from the list. */
const MOST_KEYS = 9;

/** What one wants to have in the record. It stays in the box until the room has it, over a lost line and a reload too. */
export function SpeakBox({ hearingId, room, line }: { hearingId: string; room: RoomView; line: RoomLine }) {
  const { t, i18n } = useTranslation('hearing');
  const [text, write] = useKept(`hearing.${hearingId}`, '');
  const [speaker, setSpeaker] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const { ask, asking, refusal } = useAsk(line);
  const box = useRef<HTMLTextAreaElement>(null);
  const { you, picture, seats } = room;
  // in a caucus nothing goes into the record: nobody puts there by mistake what was for those in it alone
  if (!you || picture.mediation.caucus || !may(you.perms, picture.phase, 'statement.add') || !maySpeak(picture, you)) return null;
  // the language of whoever said it, not that of the page: the record is signed in it and read out by screen readers
  const reader = i18n.resolvedLanguage ?? 'en';
  const language = chosen ?? seats.find((seat) => seat.seat === (speaker || you.seat))?.language ?? reader;
  const names = new Intl.DisplayNames([reader], { type: 'language' });
  const languages = [...new Set([language, ...seats.map((seat) => seat.language), ...languageCodes])];
  const speaks = (seat: string) => (setSpeaker(seat), setChosen(null));
  const speakers = [
    { seat: '', name: t('speak.myself'), key: 0 },
    ...seats
      .filter((seat) => seat.seat !== you.seat)
      .map((seat, at) => ({ seat: seat.seat, name: seatLabel(t, seat), key: at < MOST_KEYS ? at + 1 : null })),
  ];
  const sentences = you.role === 'CLERK' ? sentencesOf(t, picture.phase) : [];
  /** Alt and a digit, wherever in the box: who speaks changes in the middle of a line. By the key, since with Alt it writes something else on some keyboards. */
  const chooseByKey = (event: KeyboardEvent) => {
    const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
    const chosenByKey = event.altKey && digit && you.role === 'CLERK' && speakers.find((each) => each.key === Number(digit));
    if (!chosenByKey) return;
    event.preventDefault();
    speaks(chosenByKey.seat);
  };
  const say = () => {
    const said = text;
    ask(
      'statement.add',
      {
        utteranceId: newId(),
        language,
        text: said,
        ...(speaker ? { seat: speaker } : {}),
      },
      () => {
        write('');
        box.current?.focus();
      },
    );
  };
  return (
    <section className="card">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() && !asking) say();
        }}
      >
        {you.role === 'CLERK' && (
          <Field label={t('speak.who')} help={t('speak.keys')}>
            <select value={speaker} onChange={(event) => speaks(event.target.value)}>
              {speakers.map(({ seat, name, key }) => (
                <option key={seat} value={seat}>
                  {key === null ? name : t('speak.withKey', { name, key })}
                </option>
              ))}
            </select>
          </Field>
        )}
        {you.role === 'CLERK' && sentences.length > 0 && (
          <Field label={t('speak.sentences')}>
            <select
              value=""
              disabled={asking}
              onChange={(event) => {
                // the court's own words, in the language of this page
                setSpeaker('');
                setChosen(reader);
                write((before) => (isBlank(before) ? '' : `${before.trimEnd()}\n`) + event.target.value);
                box.current?.focus();
              }}
            >
              <option value="">{t('exhibit.none')}</option>
              {sentences.map((sentence) => (
                <option key={sentence} value={sentence}>
                  {sentence}
                </option>
              ))}
            </select>
          </Field>
        )}
        <Field label={t('speak.language')}>
          <select value={language} onChange={(event) => setChosen(event.target.value)}>
            {languages.map((code) => (
              <option key={code} value={code}>
                {names.of(code)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('speak.title')}>
          <textarea
            ref={box}
            lang={language}
            dir="auto"
            rows={3}
            maxLength={6000}
            value={text}
            readOnly={asking}
            onKeyDown={chooseByKey}
            aria-keyshortcuts={
              you.role === 'CLERK' ? speakers.flatMap(({ key }) => (key === null ? [] : `Alt+${key}`)).join(' ') : undefined
            }
            onChange={(event) => write(event.target.value)}
          />
        </Field>
        <div className="row">
          <Button primary type="submit" busy={asking} disabled={isBlank(text)}>
            {t('speak.do')}
          </Button>
          {isCourt(you.role) && (
            <Button disabled={isBlank(text) || asking} onClick={() => ask('court.note', { text }, () => write(''))}>
              {t('speak.note')}
            </Button>
          )}
        </div>
        {asking && room.line !== 'open' && <p role="status">{t('speak.waiting')}</p>}
        <ProblemAlert problem={refusal} />
      </form>
    </section>
  );
}
