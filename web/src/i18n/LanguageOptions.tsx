import { languages } from './languages';

/** The eight languages to choose from, in a `select`, each in its own words. */
export function LanguageOptions() {
  return languages.map((language) => (
    <option key={language.code} value={language.code} lang={language.code} dir={language.dir}>
      {language.name}
    </option>
  ));
}
