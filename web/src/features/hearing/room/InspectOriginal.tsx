import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Original } from '@/api/generated/room';
import { useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { isBlank } from '@/text/plainText';
import { Button, Citation, Field } from '@/ui';
import type { RoomLine } from './RoomLine';
import { useAsk } from './useAsk';

const ORIGINALS: Original[] = ['AGREES', 'DIFFERS', 'NOT_PRODUCED'];

/** What the court found of the original of what is shown, in the courtroom. Who saw it there the room knows. */
export function InspectOriginal({ hearingId, line, digest }: { hearingId: string; line: RoomLine; digest: string }) {
  const { t } = useTranslation('hearing');
  const [original, setOriginal] = useState<Original | ''>('');
  const [note, setNote, forget] = useKept(`original.${hearingId}.${digest}`, '');
  const { ask, asking, refusal } = useAsk(line);
  const done = () => (setOriginal(''), forget());
  const saysWhy = original === 'AGREES' || !isBlank(note);
  return (
    <details>
      <summary>{t('exhibit.original')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (original) ask('exhibit.inspect', { digest, original, note: note.trim() || null }, done);
        }}
      >
        <p>
          {t('exhibit.originalText')} <Citation law="CPL 73" />
        </p>
        <Field label={t('inspected.original')}>
          <select value={original} onChange={(event) => setOriginal(event.target.value as Original | '')}>
            <option value="">{t('exhibit.none')}</option>
            {ORIGINALS.map((each) => (
              <option key={each} value={each}>
                {t(`inspected.${each}`)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('exhibit.originalNote')}>
          <input maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} dir="auto" />
        </Field>
        <Button type="submit" busy={asking} disabled={!original || !saysWhy}>
          {t('exhibit.originalDo')}
        </Button>
        <ProblemAlert problem={refusal} />
      </form>
    </details>
  );
}
