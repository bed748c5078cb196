import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { JurisdictionAnswered } from '@/filing/JurisdictionNotes';
import { CourtTime } from '@/time';
import { Button, Choice } from '@/ui';
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
      {member === 'jurisdiction' && words.jurisdiction ? (
        <JurisdictionAnswered answers={words.jurisdiction} />
      ) : (
        <p className="long" dir="auto">
          {said(words[member]) || '–'}
        </p>
      )}
    </>
  );
}

/** Parties and steps as the names and days in them; everything else as it stands. */
function said(words: unknown): string {
  if (Array.isArray(words)) return words.map(said).join('\n');
  if (words && typeof words === 'object') return Object.values(words).map(said).filter(Boolean).join(', ');
  return words === null || words === undefined ? '' : String(words);
}
