import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { isBlank } from '@/text/plainText';
import { Button, Field } from '@/ui';
import type { Asked, RoomLine, Verb } from './RoomLine';
import { useAsk } from './useAsk';

interface Ruling<V extends Verb> {
  /** Names what is decided, for the words that are kept. */
  keep: string;
  text: string;
  line: RoomLine;
  verb: V;
  /** What it is about; the ruling itself and its reason are asked for here. */
  about: Omit<Asked<V>, 'granted' | 'reason'>;
  /** Whether something that {@link children} ask for is missing. */
  incomplete?: boolean;
  children?: ReactNode;
}

/** Granted or not, with the reason that goes into the record. */
export function Decide<V extends 'challenge.decide' | 'correction.decide' | 'exhibit.decide'>({
  keep,
  text,
  line,
  verb,
  about,
  incomplete = false,
  children,
}: Ruling<V>) {
  const { t } = useTranslation('hearing');
  const [reason, setReason, forget] = useKept(keep, '');
  const { ask, asking, refusal } = useAsk(line);
  const decide = (granted: boolean) => ask(verb, { ...about, granted, reason } as Asked<V>, forget);
  return (
    <fieldset>
      <legend>{text}</legend>
      {children}
      <Field label={t('console.decisionReason')}>
        <input maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
      <div className="row">
        <Button small primary disabled={incomplete || isBlank(reason)} busy={asking} onClick={() => decide(true)}>
          {t('console.grant')}
        </Button>
        <Button small disabled={incomplete || isBlank(reason) || asking} onClick={() => decide(false)}>
          {t('console.refuse')}
        </Button>
      </div>
      <ProblemAlert problem={refusal} />
    </fieldset>
  );
}
