import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { languageCodes } from '@/i18n/languages';
import { cut, isBlank } from '@/text/plainText';
import { Button, Field } from '@/ui';
import { isChinese, lacksChinese, type Text } from './picture';
import type { RoomLine, RoomView } from './RoomLine';
import { may, useAsk } from './useAsk';

/** What interpreter and clerk make of a statement in another language. The record cannot be read before each has a Chinese text. */
export function RenderBox({ room, line }: { room: RoomView; line: RoomLine }) {
  const { t } = useTranslation('hearing');
  const { you, picture } = room;
  const statements = Object.entries(picture.texts);
  if (!you || !may(you.perms, picture.phase, 'statement.render') || statements.length === 0) return null;
  const open = statements.filter(([, each]) => lacksChinese(each));
  return (
    <section className="card" aria-label={t('render.title')}>
      <h2>{t('render.title')}</h2>
      <p role="status">{t('render.open', { count: open.length })}</p>
      {/* What was sent leaves the form with the next open statement before it, never with another's text. */}
      <Rendering key={open[0]?.[0] ?? 'none'} room={room} line={line} statements={statements} first={open[0]?.[0] ?? ''} />
    </section>
  );
}

interface Props {
  room: RoomView;
  line: RoomLine;
  statements: [string, Text][];
  /** The statement that has waited longest; empty where all are in Chinese. */
  first: string;
}

function Rendering({ room, line, statements, first }: Props) {
  const { t, i18n } = useTranslation('hearing');
  const [statement, setStatement] = useState(first);
  const [chosen, setChosen] = useState<string | null>(null);
  const [text, setText] = useState('');
  const { ask, asking, refusal } = useAsk(line);
  const original = room.picture.texts[statement];
  const foreign = room.seats.find((seat) => !isChinese(seat.language))?.language ?? 'en';
  const language = chosen ?? (original && isChinese(original.language) ? foreign : 'zh-CN');
  const names = new Intl.DisplayNames([i18n.resolvedLanguage ?? 'en'], { type: 'language' });
  const languages = [...new Set([language, 'zh-CN', ...room.seats.map((seat) => seat.language), ...languageCodes])];
  const choose = (id: string) => {
    setStatement(id);
    setText('');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (statement && !isBlank(text) && !asking) ask('statement.render', { utteranceId: statement, language, text }, () => choose(''));
      }}
    >
      <Field label={t('render.which')}>
        <select value={statement} onChange={(event) => choose(event.target.value)}>
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
            <textarea lang={language} dir="auto" rows={3} maxLength={6000} value={text} onChange={(event) => setText(event.target.value)} />
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
