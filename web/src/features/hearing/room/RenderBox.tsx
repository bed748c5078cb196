import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { languageCodes } from '@/i18n/languages';
import { cut, isBlank } from '@/text/plainText';
import { Button, Field } from '@/ui';
import { isChinese, lacksChinese, type Text } from './picture';
import type { RoomLine, RoomView } from './RoomLine';
import { may, useAsk } from './useAsk';

/** What interpreter and clerk make of a statement in another language. The record cannot be read before each has a Chinese text. */
export function RenderBox({ hearingId, room, line }: { hearingId: string; room: RoomView; line: RoomLine }) {
  const { t } = useTranslation('hearing');
  const { you, picture } = room;
  const statements = Object.entries(picture.texts);
  /** What another interpreter puts into Chinese is not laid before this one first. */
  const others = room.seats
    .filter((seat) => seat.role === 'INTERPRETER' && seat.seat !== you?.seat && you?.role === 'INTERPRETER')
    .map((seat) => seat.language)
    .filter((language) => language !== room.seats.find((seat) => seat.seat === you?.seat)?.language);
  if (!you || !may(you.perms, picture.phase, 'statement.render') || statements.length === 0) return null;
  const open = statements.filter(([, each]) => lacksChinese(each));
  const next = open.find(([, each]) => !others.includes(each.language)) ?? open[0];
  return (
    <section className="card" aria-label={t('render.title')}>
      <h2>{t('render.title')}</h2>
      <p role="status">{t('render.open', { count: open.length })}</p>
      {/* What was sent leaves the form with the next open statement before it, never with another's text. */}
      <Rendering key={next?.[0] ?? 'none'} hearingId={hearingId} room={room} line={line} statements={statements} first={next?.[0] ?? ''} />
    </section>
  );
}

interface Props {
  hearingId: string;
  room: RoomView;
  line: RoomLine;
  statements: [string, Text][];
  /** The statement that has waited longest; empty where all are in Chinese. */
  first: string;
}

function Rendering({ hearingId, room, line, statements, first }: Props) {
  const { t, i18n } = useTranslation('hearing');
  const [statement, setStatement] = useState(first);
  const [chosen, setChosen] = useState<string | null>(null);
  /** By statement: another one is chosen without loss of what was begun for this. */
  const [texts, write] = useKept<Record<string, string>>(`render.${hearingId}`, {});
  const text = texts[statement] ?? '';
  const { ask, asking, refusal } = useAsk(line);
  const original = room.picture.texts[statement];
  const own = room.seats.find((seat) => seat.seat === room.you?.seat);
  const foreign = [own, ...room.seats].find((seat) => seat && !isChinese(seat.language))?.language ?? 'en';
  const language = chosen ?? (original && isChinese(original.language) ? foreign : 'zh-CN');
  const names = new Intl.DisplayNames([i18n.resolvedLanguage ?? 'en'], { type: 'language' });
  const languages = [...new Set([language, 'zh-CN', ...room.seats.map((seat) => seat.language), ...languageCodes])];
  const sent = () => {
    write((before) => Object.fromEntries(Object.entries(before).filter(([id]) => id !== statement)));
    setStatement('');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (statement && !isBlank(text) && !asking) ask('statement.render', { utteranceId: statement, language, text }, sent);
      }}
    >
      <Field label={t('render.which')}>
        <select value={statement} onChange={(event) => setStatement(event.target.value)}>
          <option value="">{t('exhibit.none')}</option>
          {statements.map(([id, each]) => (
            <option key={id} value={id}>
              {cut(each.text, 60)}
            </option>
          ))}
        </select>
      </Field>
      {original && (
        <>
          <blockquote lang={original.language} dir="auto">
            {original.text}
          </blockquote>
          <Field label={t('render.into')}>
            <select value={language} onChange={(event) => setChosen(event.target.value)}>
              {languages.map((code) => (
                <option key={code} value={code}>
                  {names.of(code)}
                </option>
              ))}
            </select>
          </Field>
          <Field label={t('render.text')}>
            <textarea
              lang={language}
              dir="auto"
              rows={3}
              maxLength={6000}
              value={text}
              onChange={(event) => write((before) => ({ ...before, [statement]: event.target.value }))}
            />
          </Field>
          <Button primary type="submit" busy={asking} disabled={isBlank(text)}>
            {t('render.do')}
          </Button>
        </>
      )}
      <ProblemAlert problem={refusal} />
    </form>
  );
}
