import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { languageName } from '@/i18n/names';
import { usePunctuation } from '@/i18n/usePunctuation';
import { isBlank } from '@/text/plainText';
import { Button, Field } from '@/ui';
import type { Said } from './consultation';
import { courtTimeOf } from './RecordLine';
import type { RoomLine, RoomView } from './RoomLine';
import { seatLabel } from './seatLabel';
import { useAsk } from './useAsk';

/** The people on some seats, as the reader calls them. */
export function useSeatNames(room: RoomView) {
  const { t } = useTranslation('hearing');
  const { comma } = usePunctuation();
  return (ids: string[]) =>
    room.seats
      .filter((each) => ids.includes(each.seat))
      .map((each) => seatLabel(t, each))
      .join(comma);
}

interface Props {
  room: RoomView;
  line: RoomLine;
  /** Whose words the labels are, and which command says them. */
  talk: 'caucus' | 'consultation';
  /** All that came to this page; shown is what was for the seat for which one speaks now. */
  said: Said[];
  /** In which languages it can be written, besides the reader's own; the first is that of the seat. */
  languages: string[];
}

const KEYS = { caucus: 'caucus', consultation: 'consult' } as const;

/** What is written among those who speak apart, and what one writes to them. */
export function SaidApart(props: Props) {
  return (
    <>
      <Written {...props} />
      <Write {...props} />
    </>
  );
}

function Written({ room, talk, said }: Props) {
  const { t, i18n } = useTranslation('hearing');
  const names = useSeatNames(room);
  const mine = said.filter((each) => each.seats.includes(room.you!.seat));
  return (
    <div role="log" aria-live="polite" aria-label={t(`${KEYS[talk]}.log`)}>
      {mine.length === 0 && <p>{t('consult.empty')}</p>}
      <ol className="plain">
        {mine.map((each) => (
          <li key={each.cmd}>
            <span className="who">{names([each.seat])}</span> <time dateTime={each.at}>{courtTimeOf(each.at, i18n.resolvedLanguage)}</time>
            <p lang={each.language} dir="auto">
              {each.text}
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** In no storage of the browser either: who uses it next reads nothing. */
function Write({ line, talk, languages: known }: Props) {
  const { t, i18n } = useTranslation('hearing');
  const [text, write] = useState('');
  const [chosen, choose] = useState<string | null>(null);
  const { ask, asking, refusal } = useAsk(line);
  const reader = i18n.resolvedLanguage ?? 'en';
  const language = chosen ?? known[0] ?? reader;
  const languages = [...new Set([...known, reader])];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBlank(text) && !asking) ask(`${talk}.say`, { language, text }, () => write(''));
      }}
    >
      {languages.length > 1 && (
        <Field label={t('speak.language')}>
          <select value={language} onChange={(event) => choose(event.target.value)}>
            {languages.map((code) => (
              <option key={code} value={code}>
                {languageName(code, reader)}
              </option>
            ))}
          </select>
        </Field>
      )}
      <Field label={t(`${KEYS[talk]}.text`)}>
        <textarea
          lang={language}
          dir="auto"
          rows={2}
          maxLength={1000}
          value={text}
          readOnly={asking}
          autoComplete="off"
          onChange={(event) => write(event.target.value)}
        />
      </Field>
      <Button type="submit" busy={asking} disabled={isBlank(text)}>
        {t(`${KEYS[talk]}.send`)}
      </Button>
      <ProblemAlert problem={refusal} />
    </form>
  );
}
