import { useTranslation } from 'react-i18next';
import type { CourtDocument } from '@/filing/requests';
import { languageName } from '@/i18n/names';
import { Button } from '@/ui';
import type { Kind } from '../requests';
import { type Guess, originalOf } from './guess';

/** What is said of a paper, by the filer or by its text; the empty ones are not said. */
export interface Description {
  kind: Kind | '';
  language: string;
  original: string;
}

/** What the text adds to, or says otherwise than, what the filer has chosen. */
export function proposed(guess: Guess, said: Description, documents: CourtDocument[]): Partial<Description> {
  const original = originalOf(guess, documents);
  const seen: Partial<Description> = original
    ? { kind: original.kind, language: guess.language!, original: original.id }
    : { ...(guess.kind && { kind: guess.kind }), ...(guess.language && { language: guess.language }) };
  return Object.fromEntries(Object.entries(seen).filter(([field, value]) => said[field as keyof Description] !== value));
}

/** Proposes what a paper is by its text. Nothing is filled in before the filer takes it over: it is the filer who says it to the court. */
export function GuessNote({
  guess,
  said,
  documents,
  onUse,
}: {
  guess: Guess | null;
  said: Description;
  documents: CourtDocument[];
  onUse: (proposal: Partial<Description>) => void;
}) {
  const { t, i18n } = useTranslation(['submission', 'filing']);
  const language = i18n.resolvedLanguage ?? 'en';
  const proposal = guess ? proposed(guess, said, documents) : {};
  const original = documents.find((each) => each.id === proposal.original);
  const isEmpty = Object.keys(proposal).length === 0;
  return (
    <div role="status">
      {!isEmpty && (
        <section className="card" aria-label={t('guess.title')}>
          <p>{t('guess.title')}</p>
          <ul>
            {proposal.kind && <li>{t(`filing:kinds.${proposal.kind}`)}</li>}
            {proposal.language && <li>{languageName(proposal.language, language)}</li>}
            {original && <li>{t('guess.translationOf', { title: original.title })}</li>}
            {guess?.translation && !original && !said.original && <li>{t('guess.translation')}</li>}
          </ul>
          <p>{t('guess.check')}</p>
          <Button small onClick={() => onUse(proposal)}>
            {t('guess.use')}
          </Button>
        </section>
      )}
    </div>
  );
}
