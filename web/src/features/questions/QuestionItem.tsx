import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtDate, CourtTime } from '@/time';
import { Button, ConfirmButton, Field, Mark, Tick, useChecks, useForm } from '@/ui';
import { Written } from '@/written';
import { nameOf, type Party, type Question, useAnswer, useTakeBack } from './requests';

/** Who asked what, the court's answer, and what the reader can do. @param party undefined until the case is known */
export function QuestionItem({ caseId, question, party }: { caseId: string; question: Question; party: Party | undefined }) {
  const { t } = useTranslation('questions');
  const { stop } = usePunctuation();
  const takeBack = useTakeBack(caseId, question.id);
  const open = question.state === 'OPEN';
  return (
    <>
      <p>
        <strong>{party && <bdi translate="no">{nameOf(party)}</bdi>}</strong>{' '}
        <Mark as={open ? 'open' : question.state === 'ANSWERED' ? 'good' : undefined}>{t(`state.${question.state}`)}</Mark>{' '}
        {question.forAll && <Mark>{t('forAll')}</Mark>}
      </p>
      <p>
        <small>
          <bdi translate="no">{question.askedByName}</bdi> <CourtTime instant={question.askedAt} />
        </small>
      </p>
      <Written text={question.text} />
      {open && (
        <p>
          {t('answerBy')} <CourtDate date={question.answerBy} />
          {stop}
          <small>{t('noPeriod')}</small>
        </p>
      )}
      {question.answer && (
        <>
          <h3>{t('answer')}</h3>
          <Written text={question.answer} />
          <p>
            <small>
              <bdi translate="no">{question.answeredByName}</bdi> {question.answeredAt && <CourtTime instant={question.answeredAt} />}
            </small>
          </p>
        </>
      )}
      {open && question.own && (
        <ConfirmButton
          small
          danger
          busy={takeBack.isPending}
          title={t('takeBackTitle')}
          ask={<p>{t('takeBackText')}</p>}
          yes={t('takeBack')}
          onYes={() => takeBack.mutate(question.version)}
        >
          {t('takeBack')}
        </ConfirmButton>
      )}
      <ProblemAlert problem={takeBack.error} />
      {question.mayAnswer && <Answering caseId={caseId} question={question} />}
    </>
  );
}

function Answering({ caseId, question }: { caseId: string; question: Question }) {
  const { t } = useTranslation('questions');
  const [writing, setWriting] = useState(false);
  const is = useChecks();
  const answer = useAnswer(caseId, question.id);
  const form = useForm(
    { text: '', forAll: false },
    { checks: { text: [is.required] }, refused: answer.error, keep: `answer.${question.id}` },
  );
  if (!writing) {
    return (
      <Button small primary aria-label={t('answerOne', { name: question.askedByName })} onClick={() => setWriting(true)}>
        {t('toAnswer')}
      </Button>
    );
  }
  return (
    <form {...form.sends((said) => answer.mutateAsync({ ...said, version: question.version }))}>
      <Field label={t('answer')} help={t('answerHelp')} {...form.field('text')}>
        <textarea {...form.input('text')} maxLength={8000} rows={5} dir="auto" />
      </Field>
      <Tick checked={form.values.forAll} onChange={(forAll) => form.change('forAll', forAll)}>
        {t('answerForAll')}
      </Tick>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Button primary type="submit" busy={answer.isPending}>
        {t('sendAnswer')}
      </Button>
    </form>
  );
}
