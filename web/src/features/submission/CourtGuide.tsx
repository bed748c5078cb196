import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { JurisdictionNotes } from '@/filing/JurisdictionNotes';
import {
  connections,
  exclusiveMatters,
  isAnswered,
  type JurisdictionAnswers,
  noAnswers,
  provinces,
  singleQuestions,
} from '@/filing/jurisdiction';
import { useCourts } from '@/filing/requests';
import { useLawWords } from '@/i18n/useLawWords';
import { usePunctuation } from '@/i18n/usePunctuation';
import { Choice, Choices, Field, Tick } from '@/ui';
import { submissionRequests } from './requests';
import type { StepProps } from './SubmissionScreen';
import type { DraftInHand } from './useDraft';

const NONE = 'NONE';

/** Helps to find the court: the questions on which jurisdiction turns, and what follows from the answers. It chooses nothing. */
export function CourtGuide({ draft, findings }: StepProps) {
  const { t } = useTranslation('filing');
  const advice = useAdvice(draft);
  return (
    <section className="card" aria-labelledby="court-guide">
      <h2 id="court-guide">{t('jurisdiction.title')}</h2>
      <p>{t('jurisdiction.lead')}</p>
      <Questions draft={draft} findings={findings} />
      <ProblemAlert problem={advice.error} onRetry={() => void advice.refetch()} />
      {advice.data && (
        <div aria-live="polite">
          <JurisdictionNotes advice={advice.data} chosen={draft.words.court} onChoose={(court) => draft.write({ court })} />
        </div>
      )}
    </section>
  );
}

function Questions({ draft, findings }: StepProps) {
  const { t, i18n } = useTranslation('filing');
  const say = useLawWords();
  const { colon } = usePunctuation();
  const courts = useCourts().data?.courts;
  const answers = draft.words.jurisdiction ?? noAnswers;
  const change = (by: Partial<JurisdictionAnswers>) => draft.write({ jurisdiction: { ...answers, ...by } });
  const found = (question: keyof JurisdictionAnswers) => findings.filter(({ field }) => field?.startsWith(`jurisdiction.${question}`));
  const places = answers.places.map((place) => t(`jurisdiction.province.${place}`));
  return (
    <details open={isAnswered(draft.submission.jurisdiction) || undefined}>
      <summary>{t('jurisdiction.questions')}</summary>
      <Choices
        legend={t('jurisdiction.connections')}
        name="jurisdiction.connections"
        remarks={found('connections')}
        value={answers.connections}
        onChange={(next) => change({ connections: onlyNone(answers.connections, next) })}
        options={connections.map((value) => ({ value, label: t(`jurisdiction.connection.${value}`) }))}
      />
      <details className="places">
        <summary>
          {t('jurisdiction.places')}
          {colon}
          {places.length > 0 ? new Intl.ListFormat(i18n.resolvedLanguage).format(places) : t('jurisdiction.noPlaces')}
        </summary>
        <Choices
          legend={t('jurisdiction.places')}
          name="jurisdiction.places"
          remarks={found('places')}
          value={answers.places}
          onChange={(next) => change({ places: next })}
          options={provinces.map((value) => ({ value, label: t(`jurisdiction.province.${value}`) }))}
        />
      </details>
      <Choices
        legend={t('jurisdiction.exclusive')}
        name="jurisdiction.exclusive"
        remarks={found('exclusive')}
        value={answers.exclusive}
        onChange={(next) => change({ exclusive: onlyNone(answers.exclusive, next) })}
        options={exclusiveMatters.map((value) => ({ value, label: t(`jurisdiction.matter.${value}`) }))}
      />
      {(Object.keys(singleQuestions) as (keyof typeof singleQuestions)[]).map((question) => (
        <div key={question}>
          <Choice
            legend={t(`jurisdiction.${question}`)}
            name={`jurisdiction.${question}`}
            remarks={found(question)}
            value={answers[question] ?? ''}
            onChange={(value: string) => change({ [question]: value, ...(question === 'agreement' && { agreedCourt: null }) })}
            options={singleQuestions[question].map((value) => ({ value, label: t(`jurisdiction.${question}Of.${value}`) }))}
          />
          {question === 'agreement' && answers.agreement === 'CHINESE_COURT' && (
            <Field label={t('jurisdiction.agreedCourt')} name="jurisdiction.agreedCourt" remarks={found('agreedCourt')}>
              <select value={answers.agreedCourt ?? ''} onChange={(event) => change({ agreedCourt: event.target.value || null })}>
                <option value="">{t('jurisdiction.anotherCourt')}</option>
                {courts?.map((court) => (
                  <option key={court.code} value={court.code} dir="auto">
                    {say(court, 'court', court.code)}
                  </option>
                ))}
              </select>
            </Field>
          )}
        </div>
      ))}
      <Tick
        name="jurisdiction.foreignState"
        checked={answers.foreignState ?? false}
        onChange={(foreignState) => change({ foreignState: foreignState || null })}
      >
        {t('jurisdiction.foreignState')}
      </Tick>
    </details>
  );
}

/** "None of these" goes with no other answer: the one that was given last stays. */
function onlyNone<Value extends string>(before: Value[], next: Value[]): Value[] {
  const none = next.filter((value) => value === NONE);
  return none.length > 0 && !before.some((value) => value === NONE) ? none : next.filter((value) => next.length === 1 || value !== NONE);
}

/** What follows from what is saved, anew after each change. */
function useAdvice({ submission, flush }: DraftInHand) {
  return useQuery({
    queryKey: ['filing', 'jurisdiction', submission.id, submission.version],
    queryFn: async () => submissionRequests.jurisdiction((await flush()).id),
    placeholderData: (before) => before,
  });
}
