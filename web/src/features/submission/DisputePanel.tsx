import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { JurisdictionAnswered } from '@/filing/JurisdictionNotes';
import { useCauses, useCourts } from '@/filing/requests';
import { AttorneyLines, CapacityLines, LitigantLines } from '@/filing/SubmissionSheet';
import type { LawKind, LawRow } from '@/i18n/useLawWords';
import { CourtTime, courtDay } from '@/time';
import { Button, Choice, LawName } from '@/ui';
import { type Dispute, type Words, wordsOf } from './Draft';
import { fieldNames } from './fieldNames';
import type { DraftInHand } from './useDraft';

type Kept = 'here' | 'elsewhere' | 'both';

/** Only texts can stand one below the other. */
const choicesOf = (member: keyof Words): Kept[] =>
  ['claims', 'facts', 'jurisdictionBasis'].includes(member) ? ['here', 'elsewhere', 'both'] : ['here', 'elsewhere'];

/** The same was changed in another window: both writings side by side, and a choice for each. Nothing is thrown away before. */
export function DisputePanel({ draft, dispute }: { draft: DraftInHand; dispute: Dispute }) {
  const { t } = useTranslation(['submission', 'filing']);
  const [choices, setChoices] = useState<Partial<Record<keyof Words, Kept>>>({});
  const elsewhere = wordsOf(dispute.elsewhere);
  const settle = () => {
    const chosen = dispute.members.map((member) => {
      const [mine, theirs] = [draft.words[member], elsewhere[member]];
      if (choices[member] === 'both') return [member, `${String(mine)}\n\n${String(theirs)}`];
      return [member, choices[member] === 'here' ? mine : theirs];
    });
    draft.settle(Object.fromEntries(chosen) as Partial<Words>);
  };
  return (
    <section className="notice bars" aria-label={t('dispute.title')}>
      <h2>{t('dispute.title')}</h2>
      <p role="alert">
        {t('dispute.text', { name: dispute.elsewhere.changedByName })} <CourtTime instant={dispute.elsewhere.changedAt} />
      </p>
      {dispute.members.map((member) => (
        <Choice
          key={member}
          legend={t(fieldNames[member])}
          before={
            <>
              <Writing title={t('dispute.here')} member={member} words={draft.words} />
              <Writing title={t('dispute.elsewhere')} member={member} words={elsewhere} />
            </>
          }
          value={choices[member] ?? ''}
          onChange={(choice) => setChoices({ ...choices, [member]: choice })}
          options={choicesOf(member).map((choice) => ({ value: choice, label: t(`dispute.keep.${choice}`) }))}
        />
      ))}
      <Button primary disabled={dispute.members.some((member) => !choices[member])} onClick={settle}>
        {t('dispute.do')}
      </Button>
    </section>
  );
}

function Writing({ title, member, words }: { title: string; member: keyof Words; words: Words }) {
  return (
    <>
      <h3>{title}</h3>
      <div className="long" dir="auto">
        <Said member={member} words={words} />
      </div>
    </>
  );
}

/** As the steps and the sheet of a filing say it: nobody chooses between codes. */
function Said({ member, words }: { member: keyof Words; words: Words }) {
  const { t, i18n } = useTranslation(['submission', 'filing']);
  const courts = useCourts().data?.courts;
  const causes = useCauses().data?.causes;
  const said = words[member];
  if (said === null || said === '' || (Array.isArray(said) && said.length === 0)) return '–';
  if (typeof said === 'boolean') return t(`dispute.${said ? 'yes' : 'no'}`);
  switch (member) {
    case 'partyType':
      return t(`partyType.${words.partyType}`);
    case 'court':
      return <Row row={courts?.find(({ code }) => code === words.court)} kind="court" code={words.court!} />;
    case 'cause':
      return <Row row={causes?.find(({ no }) => no === words.cause)} kind="cause" code={words.cause!} />;
    case 'exchangeRateOn':
      return courtDay(words.exchangeRateOn!, i18n.resolvedLanguage ?? 'en');
    case 'attorneyWay':
      return t(`filing:poa.way.${words.attorneyWay}`);
    case 'litigants':
      return words.litigants.map((litigant, at) => (
        <div key={at}>
          {t(`filing:role.${litigant.role}_one`)} <LitigantLines litigant={litigant} />
        </div>
      ));
    case 'powerOfAttorney':
      return <AttorneyLines steps={words.powerOfAttorney} />;
    case 'capacity':
      return <CapacityLines capacity={words.capacity!} />;
    case 'jurisdiction':
      return <JurisdictionAnswered answers={words.jurisdiction!} />;
    case 'answers':
      return Object.values(words.answers).join('\n');
    default:
      return String(said);
  }
}

const Row = ({ row, kind, code }: { row?: LawRow; kind: LawKind; code: string }) => row && <LawName row={row} kind={kind} code={code} />;
