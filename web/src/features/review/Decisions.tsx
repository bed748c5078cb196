import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keptWords, useKept } from '@/api/kept';
import { Problem } from '@/api/problem';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LanguageOptions } from '@/i18n/LanguageOptions';
import { languageOf } from '@/i18n/languages';
import { decimal, money } from '@/numbers';
import { AmountField, Citation, Button, RateField, ConfirmButton, Field } from '@/ui';
import { AboutDocument, asSubject } from '@/filing/AboutDocument';
import { FeeCard } from '@/filing/FeeCard';
import { RateLine } from '@/filing/RateLine';
import { useFee, useFeeRange, usePublishedRate } from '@/filing/requests';
import { isBlank } from '@/text/plainText';
import { Forward } from './Forward';
import { RefusalCard } from './Refusal';
import { type Item as FollowingItem, ToFollow } from './ToFollow';
import { type Review, useCodes, useDecision, useIdentity } from './requests';

const acts = ['accept', 'notify', 'forward', 'return', 'refuse'] as const;
type Act = (typeof acts)[number];
/** Once a court of appeal has ordered that a case is registered. */
const ordered: readonly Act[] = ['accept', 'notify'];

/** What a clerk can decide about a submission in hand. */
export function Decisions({ review }: { review: Review }) {
  const { t } = useTranslation(['review', 'filing']);
  const [act, setAct] = useState<Act | null>(null);
  const toRegister = review.submission.registrationOrderedAt !== null;
  const barred = review.findings.some((found) => !found.mayComeLater);
  return (
    <section aria-label={t('decide.title')}>
      <h2>{t('decide.title')}</h2>
      <div className="tabs" role="group" aria-label={t('decide.title')}>
        {(toRegister ? ordered : acts).map((each) => (
          <button key={each} type="button" aria-pressed={act === each} onClick={() => setAct(each)}>
            {t(`decide.${each}`)}
          </button>
        ))}
      </div>
      {toRegister && <p role="status">{t('filing:refusal.appeal.outcome.ordered')}</p>}
      {act === 'accept' && <Accept review={review} barred={barred} />}
      {act === 'notify' && <Notify review={review} />}
      {act === 'forward' && <Forward review={review} />}
      {act === 'return' && <Reasons review={review} />}
      {act === 'refuse' && <RefusalCard submissionId={review.submission.id} language={filersLanguage(review)} />}
    </section>
  );
}

/** In which the filer is written to. */
const filersLanguage = ({ submission }: Review) => submission.litigants.find((litigant) => litigant.role === 'PLAINTIFF')?.language ?? 'en';

const refusedAt = (failure: unknown, field: string) => (failure instanceof Problem ? failure.about(field) : []);

function Accept({ review, barred }: { review: Review; barred: boolean }) {
  const { t, i18n } = useTranslation(['review', 'filing']);
  const { submission } = review;
  const currency = submission.claimCurrency;
  const foreign = currency !== null && currency !== 'CNY';
  // Empty: a rate that stands there already, such as the filer's own, would become the court's with one press.
  const [rate, setRate] = useState<string | null>(null);
  const [toFollow, setToFollow, forget] = useKept<FollowingItem[]>(`to-follow.${submission.id}`, []);
  const accept = useDecision<{ version: number; exchangeRate: string | null; feeCny: string | null; toFollow?: FollowingItem[] }>(
    submission.id,
    'acceptance',
  );
  const navigate = useNavigate();
  const published = usePublishedRate(currency);
  const known = published.data?.rate ?? null;
  const binds = published.data?.binds ?? false;
  // Of the state's only that of today is taken; what others published is, unless the clerk enters the state's.
  const taken = binds ? known?.cny : (rate ?? (known?.source === 'CFETS' ? null : known?.cny));
  const fee = useFee(submission.claimAmount, currency, taken ?? null);
  const range = useFeeRange(submission.cause, submission.withoutAmount).data;
  const identity = useIdentity(submission).data;
  const yuan = (amount: string) => money(amount, 'CNY', i18n.resolvedLanguage ?? 'en');
  const [set, setFee] = useState<string | null>(null);
  const due = submission.withoutAmount ? set : fee.data?.cny;
  const decide = () => {
    // The page changes under this form when the case is there, so the way on does not hang on the form being shown.
    accept
      .mutateAsync({
        version: submission.version,
        // What binds the court takes by itself.
        exchangeRate: foreign && !binds ? rate : null,
        feeCny: submission.withoutAmount ? set : null,
        ...(toFollow.length > 0 && { toFollow }),
      })
      .then((accepted) => {
        forget();
        return navigate({ to: `/cases/${accepted.caseId}` });
      })
      .catch(() => undefined);
  };
  return (
    <section className="card">
      <p>{t('decide.acceptText')}</p>
      {barred && <p className="caution">{t('decide.barred')}</p>}
      {identity?.level === 'REGISTERED' && (
        <p className="caution">
          {t('filing:identity.unverified')} <Citation law="XB 4" />
        </p>
      )}
      <ProblemAlert problem={published.error} onRetry={() => void published.refetch()} />
      {known && <RateLine rate={known} />}
      {known && submission.exchangeRate && (
        <p className="help">
          {t('filing:rate.ofFiler', { rate: decimal(String(Number(submission.exchangeRate)), i18n.resolvedLanguage ?? 'en') })}
        </p>
      )}
      {known && !binds && <p>{t(known.source === 'CFETS' ? 'filing:rate.earlier' : 'filing:rate.unlessTyped')}</p>}
      {foreign && published.isSuccess && !binds && (
        <RateField
          label={t('decide.rate', { currency })}
          help={t('decide.rateHelp')}
          remarks={refusedAt(accept.error, 'exchangeRate')}
          value={rate}
          currency={currency}
          onTyped={({ value }) => setRate(value)}
        />
      )}
      {range && (
        <AmountField
          label={t('decide.fee')}
          help={t('decide.feeHelp', { least: yuan(range.leastCny), most: yuan(range.mostCny) })}
          remarks={refusedAt(accept.error, 'feeCny')}
          value={set}
          currency="CNY"
          currencies={['CNY']}
          onCurrency={() => undefined}
          onTyped={({ value }) => setFee(value)}
        />
      )}
      <ToFollow items={toFollow} onChange={setToFollow} />
      {fee.data && <FeeCard fee={fee.data} />}
      <ProblemAlert problem={accept.error ?? fee.error} />
      <ConfirmButton
        primary
        disabled={!due || toFollow.some((item) => isBlank(item.what) || !item.lastDay || isBlank(item.otherwise))}
        busy={accept.isPending}
        title={t('decide.acceptDo')}
        ask={<p>{due && t('decide.acceptAsk', { fee: yuan(due) })}</p>}
        yes={t('decide.acceptConfirm')}
        onYes={decide}
      >
        {t('decide.acceptDo')}
      </ConfirmButton>
    </section>
  );
}

interface Item {
  code: string;
  subject: string | null;
  remark: string;
}

/** One notice of all defects: coded items with the clerk's words, and how the filer will read it. */
function Notify({ review }: { review: Review }) {
  const { t, i18n } = useTranslation(['review', 'filing']);
  const { submission } = review;
  const filers = filersLanguage(review);
  const [items, setItems] = useKept<Item[]>(
    `notice.${submission.id}`,
    review.findings.filter((found) => !found.mayComeLater).map((found) => ({ code: found.code, subject: found.field, remark: '' })),
  );
  const [picked, setPicked] = useState('');
  const [note, setNote] = useKept(`notice-note.${submission.id}`, '');
  const [language, setLanguage] = useState<string>(filers);
  const codes = useCodes(i18n.resolvedLanguage ?? 'en');
  const theirs = useCodes(language);
  const send = useDecision<object>(submission.id, 'deficiency-notices');
  const forget = () => {
    keptWords(`notice.${submission.id}`).forget();
    keptWords(`notice-note.${submission.id}`).forget();
  };
  const text = (code: string) => codes.data?.find((each) => each.code === code)?.text ?? code;
  const add = () => {
    if (picked) setItems([...items, { code: picked, subject: null, remark: '' }]);
    setPicked('');
  };
  return (
    <section className="card">
      <p>{t('compose.text')}</p>
      <div className="grid">
        <Field label={t('compose.code')}>
          <select value={picked} onChange={(event) => setPicked(event.target.value)}>
            <option value="">{t('filing:choose')}</option>
            {codes.data?.map((code) => (
              <option key={code.code} value={code.code}>
                {code.text}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <Button disabled={!picked} onClick={add}>
        {t('compose.add')}
      </Button>
      <ol>
        {items.map((item, at) => (
          <li key={at}>
            <p>
              <strong>{text(item.code)}</strong>
              <AboutDocument subject={item.subject} documents={submission.documents} />{' '}
              <button
                type="button"
                className="text-button"
                aria-label={t('compose.removeOne', { number: at + 1 })}
                onClick={() => setItems(items.filter((_, i) => i !== at))}
              >
                {t('filing:documents.remove')}
              </button>
            </p>
            {submission.documents.length > 0 && (
              <Field label={t('compose.document', { number: at + 1 })}>
                <select
                  value={submission.documents.map(asSubject).find((each) => each === item.subject) ?? ''}
                  onChange={(event) =>
                    setItems(items.map((each, i) => (i === at ? { ...each, subject: event.target.value || null } : each)))
                  }
                >
                  <option value="">{t('compose.noDocument')}</option>
                  {submission.documents.map((document) => (
                    <option key={document.id} value={asSubject(document)} dir="auto">
                      {`${t(`filing:kinds.${document.kind}`)} · ${document.title}`}
                    </option>
                  ))}
                </select>
              </Field>
            )}
            <Field label={t('compose.remark', { number: at + 1 })}>
              <textarea
                rows={2}
                maxLength={2000}
                dir="auto"
                value={item.remark}
                onChange={(event) => setItems(items.map((each, i) => (i === at ? { ...each, remark: event.target.value } : each)))}
              />
            </Field>
          </li>
        ))}
      </ol>
      {items.length === 0 && <p>{t('compose.empty')}</p>}
      <Field label={t('compose.note')}>
        <textarea rows={3} maxLength={5000} dir="auto" value={note} onChange={(event) => setNote(event.target.value)} />
      </Field>
      <section className="notice later" lang={language} dir={languageOf(language).dir} aria-label={t('compose.preview')}>
        <h3>{t('compose.preview')}</h3>
        <select
          className="language"
          aria-label={t('compose.previewLanguage')}
          value={language}
          onChange={(event) => setLanguage(event.target.value)}
        >
          <LanguageOptions />
        </select>
        <ol>
          {items.map((item, at) => (
            <li key={at}>
              {theirs.data?.find((each) => each.code === item.code)?.text}
              <AboutDocument subject={item.subject} documents={submission.documents} />{' '}
              <Citation law={theirs.data?.find((each) => each.code === item.code)?.source ?? ''} />
              {item.remark && <p className="long">{item.remark}</p>}
            </li>
          ))}
        </ol>
      </section>
      <ProblemAlert problem={send.error} />
      <ConfirmButton
        primary
        disabled={items.length === 0}
        busy={send.isPending}
        title={t('compose.send')}
        ask={<p>{t('compose.ask', { count: items.length })}</p>}
        yes={t('compose.confirm')}
        onYes={() =>
          send
            .mutateAsync({ version: submission.version, items, note })
            .then(forget)
            .catch(() => undefined)
        }
      >
        {t('compose.send')}
      </ConfirmButton>
    </section>
  );
}

function Reasons({ review }: { review: Review }) {
  const { t } = useTranslation(['review', 'filing']);
  const kept = `reasons.return.${review.submission.id}`;
  const [reasons, setReasons] = useKept(kept, '');
  const decide = useDecision<{ version: number; reasons: string }>(review.submission.id, 'return');
  return (
    <section className="card">
      <p>{t('decide.returnText')}</p>
      <Field label={t('decide.reasons')} help={t('decide.reasonsHelp')}>
        <textarea rows={6} maxLength={10000} dir="auto" value={reasons} onChange={(event) => setReasons(event.target.value)} />
      </Field>
      <ProblemAlert problem={decide.error} />
      <ConfirmButton
        danger
        disabled={isBlank(reasons)}
        busy={decide.isPending}
        title={t('decide.returnDo')}
        ask={<p>{t('decide.finalText')}</p>}
        yes={t('decide.final')}
        onYes={() =>
          decide
            .mutateAsync({ version: review.submission.version, reasons })
            .then(() => keptWords(kept).forget())
            .catch(() => undefined)
        }
      >
        {t('decide.returnDo')}
      </ConfirmButton>
    </section>
  );
}
