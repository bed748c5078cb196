import { useTranslation } from 'react-i18next';
import { useLawWords } from '@/i18n/useLawWords';
import { useCauses } from '@/filing/requests';
import { type CourtCase, nameOf, type Party } from './requests';

/** Of languages that are not written in Latin letters, what their readers read best. */
const scripts: Record<string, RegExp> = {
  ko: /\p{Script=Hangul}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
};
const latin = /\p{Script=Latin}/u;

/** The name that a reader of the language can read; any, if none is. */
export function nameFor(party: Party, language: string): string {
  const names = [party.originalName, party.latinName, party.chineseName].filter((name): name is string => Boolean(name));
  const own = scripts[language];
  return (own && names.find((name) => own.test(name))) ?? names.find((name) => latin.test(name)) ?? nameOf(party);
}

/** Who is against whom, about what, as the reader says it; under it the title that the court wrote. */
export function CaseTitle({ file }: { file: CourtCase }) {
  const { t, i18n } = useTranslation('case');
  const language = i18n.resolvedLanguage ?? 'en';
  const causes = useCauses();
  const say = useLawWords();
  const official = <span lang="zh-CN">{file.title}</span>;
  if (language === 'zh-CN') return official;
  const side = (role: Party['role']) =>
    new Intl.ListFormat(language).format(file.parties.filter((party) => party.role === role).map((party) => nameFor(party, language)));
  const plaintiff = side('PLAINTIFF');
  const defendant = side('DEFENDANT');
  const cause = causes.data?.causes.find((each) => each.no === file.cause);
  return (
    <>
      <bdi>{plaintiff && defendant ? t('case.versus', { plaintiff, defendant }) : plaintiff || defendant}</bdi>
      {cause && (
        <>
          <br />
          {say(cause, 'cause', cause.no)}
        </>
      )}
      <br />
      <small>{official}</small>
    </>
  );
}
