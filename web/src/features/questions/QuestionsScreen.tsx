import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { Button, Field, MoreButton, useChecks, useForm } from '@/ui';
import { CaseOfTexts } from '@/written';
import { QuestionItem } from './QuestionItem';
import { nameOf, type Party, states, useAsk, useCase, useQuestions } from './requests';

/** What the parties ask the court about a case, and what it answers. */
export default function QuestionsScreen() {
  const { t } = useTranslation('questions');
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const [state, setState] = useState('');
  const questions = useQuestions(caseId, state);
  const file = useCase(caseId);
  const own = file.data?.parties.filter((party) => party.own) ?? [];
  return (
    <CaseOfTexts value={caseId}>
      <Screen title={t('title')} lead={t('lead')} actions={<LinkButton to={`/cases/${caseId}`}>{t('toCase')}</LinkButton>}>
        <ProblemAlert problem={file.error} onRetry={() => void file.refetch()} />
        {own.length > 0 && <Ask caseId={caseId} own={own} />}
        <section className="card" aria-label={t('list')}>
          <h2>{t('list')}</h2>
          <ProblemAlert problem={questions.error} onRetry={() => void questions.refetch()} />
          {questions.isPending && <Pending />}
          <Field label={t('narrow.state')}>
            <select value={state} onChange={(event) => setState(event.target.value)}>
              <option value="">{t('narrow.all')}</option>
              {states.map((each) => (
                <option key={each} value={each}>
                  {t(`state.${each}`)}
                </option>
              ))}
            </select>
          </Field>
          {questions.lines?.length === 0 && <p>{t(state ? 'narrow.none' : 'none')}</p>}
          <ul className="papers">
            {questions.lines?.map((question) => (
              <li key={question.id}>
                <QuestionItem
                  caseId={caseId}
                  question={question}
                  party={file.data?.parties.find((party) => party.id === question.partyId)}
                />
              </li>
            ))}
          </ul>
          <MoreButton of={questions} />
        </section>
      </Screen>
    </CaseOfTexts>
  );
}

function Ask({ caseId, own }: { caseId: string; own: Party[] }) {
  const { t } = useTranslation('questions');
  const is = useChecks();
  const ask = useAsk(caseId);
  const form = useForm(
    { partyId: own.length === 1 ? own[0]!.id : '', text: '' },
    { checks: { partyId: [is.chosen], text: [is.required] }, refused: ask.error, keep: `question.${caseId}` },
  );
  return (
    <section className="card" aria-label={t('ask')}>
      <h2>{t('ask')}</h2>
      <p>{t('askText')}</p>
      <form {...form.sends((said) => ask.mutateAsync(said))}>
        {own.length > 1 && (
          <Field label={t('forWhom')} {...form.field('partyId')}>
            <select {...form.input('partyId')}>
              <option value="">{t('choose')}</option>
              {own.map((party) => (
                <option key={party.id} value={party.id}>
                  {nameOf(party)}
                </option>
              ))}
            </select>
          </Field>
        )}
        <Field label={t('question')} help={t('questionHelp')} {...form.field('text')}>
          <textarea {...form.input('text')} maxLength={4000} rows={4} dir="auto" />
        </Field>
        <ProblemAlert problem={form.problem} goTo={form.goTo} />
        <Button primary type="submit" busy={ask.isPending}>
          {t('send')}
        </Button>
      </form>
    </section>
  );
}
