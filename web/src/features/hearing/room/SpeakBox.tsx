import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '@/api/id';
import { languageCodes } from '@/i18n/languages';
import { useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, Field } from '@/ui';
import { isBlank } from '@/text/plainText';
import { isCourt } from './picture';
import type { RoomLine, RoomView } from './RoomLine';
import { seatLabel } from './seatLabel';
import { maySpeak } from './testimony';
import { may, useAsk } from './useAsk';

/** What one wants to have in the record. It stays in the box until the room has it, over a lost line and a reload too. */
export function SpeakBox({ hearingId, room, line }: { hearingId: string; room: RoomView; line: RoomLine }) {
  const { t, i18n } = useTranslation('hearing');
  const [text, write] = useKept(`hearing.${hearingId}`, '');
  const [speaker, setSpeaker] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const { ask, asking, refusal } = useAsk(line);
  const box = useRef<HTMLTextAreaElement>(null);
  const { you, picture, seats } = room;
  if (!you || !may(you.perms, picture.phase, 'statement.add') || !maySpeak(picture, you)) return null;
  // the language of whoever said it, not that of the page: the record is signed in it and read out by screen readers
  const language = chosen ?? seats.find((seat) => seat.seat === (speaker || you.seat))?.language ?? i18n.resolvedLanguage ?? 'en';
  const names = new Intl.DisplayNames([i18n.resolvedLanguage ?? 'en'], { type: 'language' });
  const languages = [...new Set([language, ...seats.map((seat) => seat.language), ...languageCodes])];
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
          <Field label={t('speak.who')}>
            <select value={speaker} onChange={(event) => (setSpeaker(event.target.value), setChosen(null))}>
              <option value="">{t('speak.myself')}</option>
              {seats
                .filter((seat) => seat.seat !== you.seat)
                .map((seat) => (
                  <option key={seat.seat} value={seat.seat}>
                    {seatLabel(t, seat)}
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
