import { useTranslation } from 'react-i18next';
import { CourtTime } from '@/time';
import { Citation, Field, LastDay } from '@/ui';
import { openNotice } from './Draft';
import { AboutDocument } from '@/filing/AboutDocument';
import type { Notice } from '@/filing/requests';
import type { DraftInHand } from './useDraft';
import { Written } from '@/written';

/** The open deficiency notice: every item with a place to say what was done about it. */
export function NoticePanel({ draft }: { draft: DraftInHand }) {
  const { t } = useTranslation(['submission', 'filing']);
  const notice = openNotice(draft.submission);
  if (!notice) return null;
  return (
    <section className="card" aria-label={t('notice.title')}>
      <h2>{t('notice.title')}</h2>
      <p>{t('notice.text')}</p>
      <p>
        {t('notice.sent')} <CourtTime instant={notice.sentAt} />
      </p>
      <LastDay label={t('notice.cureBy')} derivation={notice.derivation} />
      {notice.note && <Written text={notice.note} />}
      <ol>
        {notice.items.map((item) => (
          <li key={item.position}>
            <Cure draft={draft} item={item} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** One point, and what the filer did about it: saved by itself like everything else that is written. */
function Cure({ draft, item }: { draft: DraftInHand; item: Notice['items'][number] }) {
  const { t } = useTranslation(['submission', 'filing']);
  const answer = draft.words.answers[item.position] ?? '';
  const said = Boolean(answer) && item.answer === answer;
  return (
    <>
      <p>
        <strong>{item.message}</strong>
        <AboutDocument subject={item.subject} documents={draft.submission.documents} /> <Citation law={item.source} />
      </p>
      {item.remark && <Written text={item.remark} />}
      <Field label={t('notice.answer', { number: item.position + 1 })} name={`answers.${item.position}`}>
        <textarea
          value={answer}
          rows={2}
          maxLength={2000}
          dir="auto"
          onChange={(event) => draft.write({ answers: { ...draft.words.answers, [item.position]: event.target.value } })}
        />
      </Field>
      <p role="status" className="help">
        {said && t('notice.answered', { number: item.position + 1 })}
      </p>
    </>
  );
}
