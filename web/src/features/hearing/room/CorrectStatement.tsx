import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { cut, isBlank } from '@/text/plainText';
import { Button, Field } from '@/ui';
import type { RoomLine, RoomView } from './RoomLine';
import { useAsk } from './useAsk';

/** The clerk puts a statement right while the record is read. */
export function CorrectStatement({ room, line }: { room: RoomView; line: RoomLine }) {
  const { t } = useTranslation('hearing');
  const [statement, setStatement] = useState('');
  const [text, setText] = useState('');
  const { ask, asking, refusal } = useAsk(line);
  const choose = (chosen: string) => {
    setStatement(chosen);
    setText(room.picture.texts[chosen]?.text ?? '');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        ask('statement.correct', { utteranceId: statement, text }, () => choose(''));
      }}
    >
      <Field label={t('console.correct')}>
        <select value={statement} onChange={(event) => choose(event.target.value)}>
          <option value="">{t('exhibit.none')}</option>
          {Object.entries(room.picture.texts).map(([key, each]) => (
            <option key={key} value={key}>
              {cut(each.text, 60)}
            </option>
          ))}
        </select>
      </Field>
      {statement && (
        <>
          <Field label={t('console.correctText')}>
            <textarea rows={3} maxLength={6000} value={text} onChange={(event) => setText(event.target.value)} />
          </Field>
          <Button type="submit" busy={asking} disabled={isBlank(text)}>
            {t('console.correctDo')}
          </Button>
        </>
      )}
      <ProblemAlert problem={refusal} />
    </form>
  );
}
