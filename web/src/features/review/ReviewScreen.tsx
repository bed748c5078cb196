import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { languageName } from '@/i18n/names';
import { usePunctuation } from '@/i18n/usePunctuation';
import { AttorneyCard } from './AttorneyCard';
import { CureCard } from './Cure';
import { Decisions } from './Decisions';
import { IdentityCard } from './IdentityCard';
import { JurisdictionCard } from './JurisdictionCard';
import { RefusalCard } from './Refusal';
import { SubmissionSheet } from '@/filing/SubmissionSheet';
import { Citation, Button, Field, LastDay } from '@/ui';
import { AboutDocument } from '@/filing/AboutDocument';
import { DocumentInPage } from '@/filing/DocumentInPage';
import { photographsOf, useExtent } from '@/filing/files';
import { Findings } from '@/filing/Findings';
import { Forwarded } from '@/filing/Forwarded';
import type { CourtDocument, Notice } from '@/filing/requests';
import { CourtTime } from '@/time';
import { type Review, useReview, useTake } from './requests';
import { Written } from '@/written';

export default function ReviewScreen() {
  const { t } = useTranslation(['review', 'filing']);
  const { submissionId } = useParams({ strict: false }) as { submissionId: string };
  const review = useReview(submissionId);
  return (
    <Screen title={t('review.title')} actions={<LinkButton to="/reviews">{t('review.back')}</LinkButton>}>
      <ProblemAlert problem={review.error} onRetry={() => void review.refetch()} />
      {review.isPending && <Pending />}
      {review.data && <Desk review={review.data} />}
    </Screen>
  );
}

function Desk({ review }: { review: Review }) {
  const { t } = useTranslation(['review', 'filing']);
  const { submission } = review;
  const take = useTake(submission.id);
  const waiting = submission.status === 'SUBMITTED' || submission.status === 'RESUBMITTED';
  const asked = submission.notices.find((notice) => !notice.answeredAt);
  const uncured = submission.status === 'DEFICIENT' && asked !== undefined && Date.parse(asked.derivation.closesAt) <= Date.now();
  const mine = submission.status === 'IN_REVIEW' && review.mine;
  const title = (field: string) => submission.documents.find((document) => field === `documents.${document.id}`)?.title;
  return (
    <>
      <p role="status">
        <strong>{t(`filing:status.${submission.status}`)}</strong>
        {submission.status === 'IN_REVIEW' && !review.mine && <> · {t('review.with', { name: submission.reviewerName })}</>}
        {submission.caseId && (
          <>
            {' · '}
            <Link to={`/cases/${submission.caseId}`}>{t('filing:sent.case')}</Link>
          </>
        )}
      </p>
      {(waiting || submission.status === 'IN_REVIEW') && (
        <>
          <LastDay label={t('queue.decideBy')} derivation={review.decideBy} />
          <LastDay label={t('queue.decideByOther')} derivation={review.decideByOtherClock} />
          <p className="help">{t('queue.bothClocks')}</p>
        </>
      )}
      {submission.notices
        .filter((notice) => !notice.answeredAt)
        .map((notice) => (
          <NoticeSent key={notice.id} notice={notice} documents={submission.documents} />
        ))}
      {review.cure && <CureCard cure={review.cure} submissionId={submission.id} over={uncured} />}
      <ProblemAlert problem={take.error} />
      {(waiting || uncured || (submission.status === 'IN_REVIEW' && !review.mine)) && (
        <Button primary busy={take.isPending} onClick={() => take.mutate(submission.version)}>
          {t(uncured ? 'cure.takeUncured' : waiting ? 'review.take' : 'review.takeOver')}
        </Button>
      )}
      <div className="sides">
        <div>
          <h2>{t('review.says')}</h2>
          <SubmissionSheet submission={submission} />
          <Forwarded forwardings={submission.forwardings} />
          {submission.notices
            .filter((notice) => notice.answeredAt)
            .map((notice) => (
              <section key={notice.id} className="card">
                <h3>{t('review.answers', { number: notice.number })}</h3>
                <ol>
                  {notice.items.map((item) => (
                    <li key={item.position}>
                      {item.message}
                      <AboutDocument subject={item.subject} documents={submission.documents} />
                      <p className="long" dir="auto">
                        <em>{item.answer}</em>
                      </p>
                    </li>
                  ))}
                </ol>
              </section>
            ))}
          <IdentityCard submission={submission} mine={mine} />
          {(submission.powerOfAttorney.length > 0 || submission.attorneyWay) && <AttorneyCard submission={submission} mine={mine} />}
          <JurisdictionCard submission={submission} />
          <h2>{t('review.findings')}</h2>
          <Findings findings={review.findings} where={title} none={t('review.nothing')} />
        </div>
        <div>
          <Viewer documents={submission.documents} />
        </div>
      </div>
      {mine && <Decisions review={review} />}
      {(submission.status === 'REFUSED' || submission.registrationOrderedAt) && (
        <RefusalCard submissionId={submission.id} language="zh-CN" />
      )}
    </>
  );
}

/** What was asked of the filer and is not answered yet, and by when. */
function NoticeSent({ notice, documents }: { notice: Notice; documents: CourtDocument[] }) {
  const { t } = useTranslation(['review', 'filing']);
  return (
    <section className="card" aria-label={t('review.notice', { number: notice.number })}>
      <h2>{t('review.notice', { number: notice.number })}</h2>
      <p>
        {t('review.sent')} <CourtTime instant={notice.sentAt} />
      </p>
      <LastDay label={t('review.cureBy')} derivation={notice.derivation} />
      <ol>
        {notice.items.map((item) => (
          <li key={item.position}>
            {item.message}
            <AboutDocument subject={item.subject} documents={documents} /> <Citation law={item.source} />
            {item.remark && <Written text={item.remark} />}
          </li>
        ))}
      </ol>
      {notice.note && <Written text={notice.note} />}
    </section>
  );
}

/** Its translations and its original, the pictures of which it was made and what was made of it. */
const relatives = (documents: CourtDocument[], of: CourtDocument) => [
  ...documents.filter(({ id, translationOf }) => translationOf === of.id || id === of.translationOf),
  ...photographsOf(documents, of),
  ...documents.filter(({ id }) => id === of.photographOf),
];

/** One document beside the data, and another beside it that belongs to it. */
function Viewer({ documents }: { documents: CourtDocument[] }) {
  const { t, i18n } = useTranslation(['review', 'filing']);
  const language = i18n.resolvedLanguage ?? 'en';
  const { colon } = usePunctuation();
  const [digest, setDigest] = useState(documents[0]?.digest ?? '');
  const [besideId, setBesideId] = useState('');
  const extent = useExtent();
  const shown = documents.find((document) => document.digest === digest);
  const related = shown ? relatives(documents, shown) : [];
  const beside = related.find(({ id }) => id === besideId);
  const option = (document: CourtDocument) => {
    const page = document.photographPage ? `${t('filing:documents.photograph', { page: document.photographPage })}${colon}` : '';
    return `${page}${t(`filing:kinds.${document.kind}`)}${colon}${document.title} (${languageName(document.language, language)})`;
  };
  return (
    <section aria-label={t('review.viewer')}>
      <h2>{t('review.viewer')}</h2>
      <Field label={t('review.document')}>
        <select value={digest} onChange={(event) => setDigest(event.target.value)}>
          {documents.map((document) => (
            <option key={document.id} value={document.digest} dir="auto">
              {option(document)}
            </option>
          ))}
        </select>
      </Field>
      {related.length > 0 && (
        <Field label={t('review.beside')}>
          <select value={beside?.id ?? ''} onChange={(event) => setBesideId(event.target.value)}>
            <option value="">{t('review.besideNothing')}</option>
            {related.map((document) => (
              <option key={document.id} value={document.id} dir="auto">
                {option(document)}
              </option>
            ))}
          </select>
        </Field>
      )}
      <div className="grid">
        {[shown, beside].map(
          (document) =>
            document && (
              <div key={document.id}>
                <p>
                  <small>{extent(document)}</small>
                </p>
                <DocumentInPage document={document} />
                <p className="digest">{`SHA-256 ${document.digest}`}</p>
              </div>
            ),
        )}
      </div>
    </section>
  );
}
