import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConciliationResult } from '@/api/generated/room';
import { useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { isBlank } from '@/text/plainText';
import { Button, ConfirmButton, Field } from '@/ui';
import type { RoomLine, RoomView } from './RoomLine';
import { may, useAsk } from './useAsk';

const RESULTS: ConciliationResult[] = ['AGREED', 'AGREED_IN_THE_RECORD', 'NOT_AGREED', 'DECLINED'];

interface Props {
  hearingId: string;
  room: RoomView;
  line: RoomLine;
}

/** What the sitting comes to, taken down by who presides: conciliation, and the judgment at once or on a set day. */
export function Outcome({ hearingId, room, line }: Props) {
  const { t } = useTranslation('hearing');
  const { you, picture } = room;
  const conciliates = may(you?.perms, picture.phase, 'conciliation.note');
  const announces = may(you?.perms, picture.phase, 'judgment.announce');
  if (picture.recess || (!conciliates && !announces)) return null;
  return (
    <section className="card" aria-label={t('outcome.title')}>
      <h2>{t('outcome.title')}</h2>
      {conciliates && <Conciliation hearingId={hearingId} line={line} />}
      {announces && <Judgment hearingId={hearingId} line={line} />}
    </section>
  );
}

function Conciliation({ hearingId, line }: Omit<Props, 'room'>) {
  const { t } = useTranslation('hearing');
  const [result, setResult] = useState<ConciliationResult | ''>('');
  const [text, setText, forget] = useKept(`conciliation.${hearingId}`, '');
  const { ask, asking, refusal } = useAsk(line);
  return (
    <details>
      <summary>{t('outcome.conciliation')}</summary>
      <p>{t('outcome.conciliationMeans')}</p>
      <Field label={t('outcome.result')}>
        <select value={result} onChange={(event) => setResult(event.target.value as ConciliationResult | '')}>
          <option value="">{t('exhibit.none')}</option>
          {RESULTS.map((each) => (
            <option key={each} value={each}>
              {t(`outcome.${each}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('outcome.terms')}>
        <textarea rows={3} maxLength={6000} dir="auto" value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      <Button
        busy={asking}
        disabled={!result || isBlank(text)}
        onClick={() => result && ask('conciliation.note', { result, text }, () => (setResult(''), forget()))}
      >
        {t('outcome.note')}
      </Button>
      <ProblemAlert problem={refusal} />
    </details>
  );
}

function Judgment({ hearingId, line }: Omit<Props, 'room'>) {
  const { t } = useTranslation('hearing');
  const [text, setText, forgetText] = useKept(`judgment.${hearingId}`, '');
  const [appeal, setAppeal, forgetAppeal] = useKept(`appeal.${hearingId}`, '');
  const [day, setDay] = useState('');
  const { ask, asking, refusal } = useAsk(line);
  return (
    <details>
      <summary>{t('outcome.judgment')}</summary>
      <p>{t('outcome.judgmentMeans')}</p>
      <Field label={t('outcome.decided')}>
        <textarea rows={3} maxLength={6000} dir="auto" value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      <Field label={t('outcome.appealText')}>
        <textarea rows={2} maxLength={1000} dir="auto" value={appeal} onChange={(event) => setAppeal(event.target.value)} />
      </Field>
      <ConfirmButton
        disabled={isBlank(text) || isBlank(appeal)}
        title={t('outcome.now')}
        ask={<p>{t('outcome.sure')}</p>}
        yes={t('outcome.now')}
        onYes={() => ask('judgment.announce', { form: 'AT_THE_HEARING', text, appeal }, () => (forgetText(), forgetAppeal()))}
      >
        {t('outcome.now')}
      </ConfirmButton>
      <Field label={t('outcome.onDay')}>
        <input type="date" value={day} onChange={(event) => setDay(event.target.value)} />
      </Field>
      <Button busy={asking} disabled={!day} onClick={() => ask('judgment.announce', { form: 'ON_A_SET_DAY', day }, () => setDay(''))}>
        {t('outcome.later')}
      </Button>
      <ProblemAlert problem={refusal} />
    </details>
  );
}
