import { useTranslation } from 'react-i18next';
import { useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { isBlank } from '@/text/plainText';
import { Button, Field } from '@/ui';
import { isChinese } from './picture';
import type { RoomLine, RoomView } from './RoomLine';
import { isHeardApart, type Testimony, testimonyOf } from './testimony';
import { useAsk } from './useAsk';
import { useSign } from './useSign';

/** What whoever is being heard is asked for: a witness first signs, in their own language and in Chinese. */
export function UndertakingPanel({ hearingId, room, line }: { hearingId: string; room: RoomView; line: RoomLine }) {
  const { t } = useTranslation('hearing');
  const { you, picture } = room;
  if (!you || !isHeardApart(you.role)) return null;
  const mine = testimonyOf(picture, you.seat);
  if (mine.place !== 'called') return null;
  return (
    <section className="card" aria-label={t('heard.title')}>
      <p>{t('heard.how')}</p>
      {you.role === 'WITNESS' && !mine.mayTestify && (
        <>
          <p aria-live="polite">{t(mine.signed ? 'heard.readAloud' : mine.undertaking ? 'heard.signFirst' : 'heard.dutyFirst')}</p>
          <UndertakingText undertaking={mine.undertaking} />
          {mine.undertaking && !mine.signed && <SignOrRefuse hearingId={hearingId} line={line} />}
        </>
      )}
    </section>
  );
}

export function UndertakingText({ undertaking }: { undertaking: Testimony['undertaking'] }) {
  return (
    undertaking && (
      <>
        {!isChinese(undertaking.language) && (
          <blockquote lang={undertaking.language} dir="auto">
            {undertaking.text}
          </blockquote>
        )}
        <blockquote lang="zh-CN">{undertaking.chinese}</blockquote>
      </>
    )
  );
}

function SignOrRefuse({ hearingId, line }: { hearingId: string; line: RoomLine }) {
  const { t } = useTranslation('hearing');
  const [reason, setReason, forget] = useKept('undertaking', '');
  const { ask, asking, refusal } = useAsk(line);
  const { sign, signing, refusal: unsigned } = useSign(hearingId, line);
  return (
    <>
      <Button primary busy={signing} onClick={() => sign('undertaking.sign', {}, forget)}>
        {t('heard.sign')}
      </Button>
      <details>
        <summary>{t('heard.refuse')}</summary>
        <Field label={t('heard.whyNot')} help={t('heard.refuseMeans')}>
          <input maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
        <Button danger disabled={isBlank(reason) || asking || signing} onClick={() => ask('undertaking.refuse', { reason }, forget)}>
          {t('heard.refuse')}
        </Button>
      </details>
      <ProblemAlert problem={refusal ?? unsigned} />
    </>
  );
}
