import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { Button, Choice, Field, Mark, useChecks, useForm } from '@/ui';
import { AskedLine } from './AskedLine';
import { type AskedAtCourt as AtCourt, type Outcome, useAnswerAsked, useAskedAtCourt } from './requests';

/** What the addressee of an attempt asked, for a person of the court to answer. Nothing where nothing was asked. */
export function AskedAtCourt({ attemptId }: { attemptId: string }) {
  const { t } = useTranslation('service');
  const asked = useAskedAtCourt(attemptId);
  const groups = useAccount()?.groups ?? [];
  const answers = groups.includes('clerk') || groups.includes('judge');
  if (asked.isSuccess && asked.data.length === 0) return null;
  return (
    <section className="card" aria-label={t('asked.court.title')}>
      <h2>{t('asked.court.title')}</h2>
      <ProblemAlert problem={asked.error} onRetry={() => void asked.refetch()} />
      <ul className="papers">
        {asked.data?.map((each) => (
          <li key={each.request.id} data-testid={`asked-${each.request.kind}`}>
            <AskedLine asked={each.request} />
            <dl className="facts">
              <dt>{t('asked.court.by')}</dt>
              <dd>
                <bdi translate="no">{each.request.name}</bdi> ({t(`capacity.${each.request.capacity}`)})
              </dd>
              {each.answeredBy && (
                <>
                  <dt>{t('asked.court.answeredBy')}</dt>
                  <dd>
                    <bdi translate="no">{each.answeredBy}</bdi>
                  </dd>
                </>
              )}
              {each.mail && (
                <>
                  <dt>{t('asked.court.mail')}</dt>
                  <dd data-testid="asked-mail">
                    <Mark as={each.mail === 'TAKEN' ? 'good' : 'open'}>{t(`asked.court.mailed.${stateOf(each.mail)}`)}</Mark>
                  </dd>
                </>
              )}
            </dl>
            {!each.request.answer && answers && <AnswerForm attemptId={attemptId} asked={each} judge={groups.includes('judge')} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Of the ways in which a mail did not go out, who answers needs to know none. */
const stateOf = (mail: NonNullable<AtCourt['mail']>) =>
  mail === 'PENDING' || mail === 'TAKEN' || mail === 'NOT_KNOWN' || mail === 'RETURNED' ? mail : 'failed';

function AnswerForm({ attemptId, asked, judge }: { attemptId: string; asked: AtCourt; judge: boolean }) {
  const { t } = useTranslation('service');
  const [answering, setAnswering] = useState(false);
  const answer = useAnswerAsked(attemptId, asked.request.id);
  const is = useChecks();
  const form = useForm(
    { outcome: '' as Outcome | '', words: '' },
    { checks: { outcome: [is.chosen], words: [is.required] }, refused: answer.error, keep: `asked.${asked.request.id}` },
  );
  const time = asked.request.kind === 'MORE_TIME';
  const outcomes: Outcome[] = [
    ...(time ? [] : (['GRANTED'] as const)),
    ...(time && !judge ? [] : (['REFUSED'] as const)),
    ...(asked.mayPassOn ? (['PASSED_ON'] as const) : []),
  ];
  return (
    <>
      {time && <p className="help">{t('asked.court.timeText')}</p>}
      {time && !asked.mayPassOn && <p className="help">{t('asked.court.noPeriod')}</p>}
      {outcomes.length > 0 && !answering && <Button onClick={() => setAnswering(true)}>{t('asked.court.answer')}</Button>}
      {answering && (
        <form
          {...form.sends(
            ({ outcome, words }) => answer.mutateAsync({ outcome: outcome as Outcome, words }),
            () => setAnswering(false),
          )}
          aria-label={t('asked.court.answer')}
        >
          <Choice
            legend={t('asked.court.outcome')}
            {...form.field('outcome')}
            {...form.choice('outcome')}
            options={outcomes.map((each) => ({ value: each, label: t(`asked.court.choose.${each}`) }))}
          />
          <Field label={t('asked.court.words')} help={t('asked.court.wordsText')} {...form.field('words')}>
            <textarea {...form.input('words')} rows={3} maxLength={4000} dir="auto" />
          </Field>
          <ProblemAlert problem={form.problem} goTo={form.goTo} />
          <div className="row">
            <Button primary type="submit" busy={answer.isPending}>
              {t('asked.court.answer')}
            </Button>
            <Button onClick={() => setAnswering(false)}>{t('app:cancel')}</Button>
          </div>
        </form>
      )}
    </>
  );
}
