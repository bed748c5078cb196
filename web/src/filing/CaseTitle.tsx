import { useTranslation } from 'react-i18next';
import { useLawWords } from '@/i18n/useLawWords';
import { isolated } from '@/text/isolated';
import { useCauses } from './requests';

/** Who sues or is sued, by each name that is known; what is not known is empty. */
export interface Named {
  role: 'PLAINTIFF' | 'DEFENDANT' | 'THIRD_PARTY';
  originalName: string;
  latinName: string;
  chineseName: string;
}

/** A party as the services that know a case from its events name it. */
export const named = (party: { role: Named['role']; name: string; latinName: string | null; chineseName: string | null }): Named => ({
  role: party.role,
  originalName: party.name,
  latinName: party.latinName ?? '',
  chineseName: party.chineseName ?? '',
});

/** Of languages that are not written in Latin letters, what their readers read best. */
const scripts: Record<string, RegExp> = {
  'zh-CN': /\p{Script=Han}/u,
  ko: /\p{Script=Hangul}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
};
const latin = /\p{Script=Latin}/u;

const namesOf = (party: Omit<Named, 'role'>) => [party.originalName, party.latinName, party.chineseName].filter(Boolean);

/** The name that a reader of the language can read; any, if none is. */
export function nameFor(party: Omit<Named, 'role'>, language: string): string {
  const names = namesOf(party);
  const own = scripts[language];
  return (own && names.find((name) => own.test(name))) ?? names.find((name) => latin.test(name)) ?? names[0] ?? '';
}

/** The same for a name of which only one form is at hand. */
function readable(name: string, parties: Named[], language: string): string {
  const party = parties.find((each) => namesOf(each).includes(name));
  return party ? nameFor(party, language) : name;
}

/** A party's name where it stands alone. */
export function PartyName({ name, parties }: { name: string; parties: Named[] }) {
  const language = useTranslation().i18n.resolvedLanguage ?? 'en';
  return <bdi>{readable(name, parties, language)}</bdi>;
}

/**
 * Who is against whom, about what, as the reader says it; under it the title that the court wrote.
 *
 * @param title null for a filing that is no case yet
 */
export function CaseTitle({ title, cause, parties }: { title: string | null; cause: string | null; parties: Named[] }) {
  const { t, i18n } = useTranslation('filing');
  const language = i18n.resolvedLanguage ?? 'en';
  const causes = useCauses();
  const say = useLawWords();
  const official = title && (
    <span lang="zh-CN" translate="no">
      {title}
    </span>
  );
  if (official && language === 'zh-CN') return official;
  const side = (role: Named['role']) =>
    new Intl.ListFormat(language).format(parties.filter((party) => party.role === role).map((party) => isolated(nameFor(party, language))));
  const plaintiff = side('PLAINTIFF');
  const defendant = side('DEFENDANT');
  const known = causes.data?.causes.find((each) => each.no === cause);
  return (
    <>
      {/* No bdi: the names are set apart, and what is between them runs as the page does. */}
      <span>{plaintiff && defendant ? t('title.versus', { plaintiff, defendant }) : plaintiff || defendant}</span>
      {known && (
        <>
          <br />
          {say(known, 'cause', known.no)}
        </>
      )}
      {official && (
        <>
          <br />
          <small>{official}</small>
        </>
      )}
    </>
  );
}
