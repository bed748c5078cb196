import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { cut, isBlank } from '@/text/plainText';
import { Button, Field } from '@/ui';
import type { RoomLine, RoomView } from './RoomLine';
import { useAsk } from './useAsk';

/** The clerk puts a statement right while the record is read. */
export function CorrectStatement({ hearingId, room, line }: { hearingId: string; room: RoomView; line: RoomLine }) {
  const { t } = useTranslation('hearing');
  const [statement, setStatement] = useState('');
  /** By statement and version: what was written of an older one is not put in the place of a newer. */
  const [texts, write] = useKept<Record<string, string>>(`correct.${hearingId}`, {});
  const now = room.picture.texts[statement];
  const name = `${statement}.${now?.version ?? 0}`;
  const text = texts[name] ?? now?.text ?? '';
  const { ask, asking, refusal } = useAsk(line);
  const sent = () => {
    write((before) => Object.fromEntries(Object.entries(before).filter(([each]) => each !== name)));
    setStatement('');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        ask('statement.correct', { utteranceId: statement, text }, sent);
      }}
    >
      <Field label={t('console.correct')}>
        <select value={statement} onChange={(event) => setStatement(event.target.value)}>
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
            <textarea
              rows={3}
              maxLength={6000}
              value={text}
              onChange={(event) => write((before) => ({ ...before, [name]: event.target.value }))}
            />
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
