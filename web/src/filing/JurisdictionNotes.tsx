import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { money } from '@/numbers';
import { CourtDate } from '@/time';
import { Button, Citation, LawName, Mark } from '@/ui';
import { useLawWords } from '@/i18n/useLawWords';
import { type JurisdictionAdvice, type JurisdictionAnswers, singleQuestions } from './jurisdiction';
import { useCourts } from './requests';

type Point = JurisdictionAdvice['grounds'][number];

/** Which courts may take a filing and what speaks against it, each with its law. `onChoose` is for who files. */
export function JurisdictionNotes({
  advice,
  chosen,
  onChoose,
}: {
  advice: JurisdictionAdvice;
  chosen: string | null;
  onChoose?: (court: string) => void;
}) {
  const { t } = useTranslation('filing');
  return (
    <div className="jurisdiction">
      <Points title={t('jurisdiction.doubts')} points={advice.doubts} />
      <Points title={t('jurisdiction.warnings')} points={advice.warnings} />
      <h3>{t('jurisdiction.courts')}</h3>
      {advice.courts.length === 0 ? (
        <p>{t('jurisdiction.noCourts')}</p>
      ) : (
        <ul>
          {advice.courts.map((court) => (
            <Candidate key={court.code} court={court} chosen={chosen === court.code} onChoose={onChoose} />
          ))}
        </ul>
      )}
      <Points title={t('jurisdiction.grounds')} points={advice.grounds} />
      <Points title={t('jurisdiction.open')} points={advice.questions} />
      <p>
        <small>
          {t('jurisdiction.lawOf')} <CourtDate date={advice.lawOf} />
        </small>
      </p>
    </div>
  );
}

function Candidate({
  court,
  chosen,
  onChoose,
}: {
  court: JurisdictionAdvice['courts'][number];
  chosen: boolean;
  onChoose?: (court: string) => void;
}) {
  const { t } = useTranslation('filing');
  const say = useLawWords();
  const known = useCourts().data?.courts.find(({ code }) => code === court.code);
  const takes = known?.staffed && known.closedBecause === null;
  return (
    <li>
      <LawName row={court} kind="court" code={court.code} /> {court.fit === 'ASK' && <Mark as="open">{t('jurisdiction.ask')}</Mark>}{' '}
      {chosen && <Mark as="good">{t('jurisdiction.chosen')}</Mark>} {!takes && <Mark>{t('jurisdiction.notHere')}</Mark>}
      {court.reasons.map((reason) => (
        <div key={reason.code}>
          <Said point={reason} />
        </div>
      ))}
      {onChoose && takes && !chosen && (
        <Button aria-label={t('jurisdiction.chooseOne', { court: say(court, 'court', court.code) })} onClick={() => onChoose(court.code)}>
          {t('jurisdiction.choose')}
        </Button>
      )}
    </li>
  );
}

/** Rules as they apply here, each with its law; nothing where there are none. */
export function Points({ title, points }: { title: string; points: Point[] }) {
  if (points.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {points.map((point) => (
          <li key={point.code}>
            <Said point={point} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Said({ point }: { point: Point }) {
  const { t, i18n } = useTranslation('filing');
  return (
    <>
      <bdi>{point.text}</bdi>{' '}
      {point.amountCny && <>{t('jurisdiction.from', { amount: money(point.amountCny, 'CNY', i18n.resolvedLanguage ?? 'en') })} </>}
      <Citation law={point.article} /> {point.confidence !== 'VERIFIED' && <Mark as="open">{t('abroad.recalled')}</Mark>}
    </>
  );
}

/** What the filer answered, question by question; those that were not answered are left out. */
export function JurisdictionAnswered({ answers }: { answers: JurisdictionAnswers }) {
  const { t, i18n } = useTranslation('filing');
  const courts = useCourts().data?.courts;
  const list = (words: string[]) => new Intl.ListFormat(i18n.resolvedLanguage).format(words);
  const agreed = courts?.find(({ code }) => code === answers.agreedCourt);
  const said: [string, ReactNode][] = [
    [t('jurisdiction.connections'), list(answers.connections.map((each) => t(`jurisdiction.connection.${each}`)))],
    [t('jurisdiction.places'), list(answers.places.map((each) => t(`jurisdiction.province.${each}`)))],
    [t('jurisdiction.exclusive'), list(answers.exclusive.map((each) => t(`jurisdiction.matter.${each}`)))],
    ...(Object.keys(singleQuestions) as (keyof typeof singleQuestions)[]).map((question): [string, ReactNode] => [
      t(`jurisdiction.${question}`),
      answers[question] && t(`jurisdiction.${question}Of.${answers[question]}`),
    ]),
    [t('jurisdiction.agreedCourt'), agreed ? <LawName row={agreed} kind="court" code={agreed.code} /> : answers.agreedCourt],
    [t('jurisdiction.foreignState'), answers.foreignState && t('jurisdiction.arbitrationOf.AGREED')],
  ];
  return (
    <dl className="facts">
      {said
        .filter(([, answer]) => answer)
        .map(([question, answer]) => (
          <Fragment key={question}>
            <dt>{question}</dt>
            <dd>{answer}</dd>
          </Fragment>
        ))}
    </dl>
  );
}
