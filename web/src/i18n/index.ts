import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { isolated } from '@/text/isolated';
import { bestLanguage, languageCodes, languageOf } from './languages';

const CHOSEN = 'comity.language';
/** The language of the account that was signed in last, so that a reload does not fall back to the browser's. */
const OF_ACCOUNT = 'comity.language.account';

/** One namespace per feature, and one each for the shell, what features of a filing share, and what to do next; one file per language, loaded when a screen first asks for it. */
const shared = ['app', 'filing', 'next'];
/** What the tables of law are called, as the court's services read it too. Chinese and English come with the tables' rows. */
const law = '../../../court-law/src/main/resources/org/comity/law/words';
/** What is said in the record of a hearing, as its service draws it too; the texts of its pages are put over these. */
const record = '../../../hearing-service/src/main/resources/record/words';
const files: Record<string, () => Promise<unknown>> = {
  ...import.meta.glob('../app/locales/*.json', { import: 'default' }),
  ...import.meta.glob('../filing/locales/*.json', { import: 'default' }),
  ...import.meta.glob('../next/locales/*.json', { import: 'default' }),
  ...import.meta.glob('../features/*/locales/*.json', { import: 'default' }),
  ...import.meta.glob('../../../court-law/src/main/resources/org/comity/law/words/*.json', { import: 'default' }),
  ...import.meta.glob('../../../hearing-service/src/main/resources/record/words/*.json', { import: 'default' }),
};

type Texts = Record<string, object>;

/** A text stands in one of them alone (`locales.test.ts`). */
const together = (some: Texts, more: Texts): Texts => ({
  ...some,
  ...Object.fromEntries(Object.entries(more).map(([group, texts]) => [group, { ...some[group], ...texts }])),
});

const lazily = {
  type: 'backend' as const,
  init() {},
  read(language: string, namespace: string, done: (failure: unknown, texts: unknown) => void) {
    const path =
      namespace === 'law'
        ? `${law}/${language}.json`
        : `../${shared.includes(namespace) ? '' : 'features/'}${namespace}/locales/${language}.json`;
    if (namespace === 'law' && ['zh-CN', 'en'].includes(language)) return done(null, {});
    const loads = [path, ...(namespace === 'hearing' ? [`${record}/${language}.json`] : [])].map((each) => files[each]);
    if (!loads.every((load) => !!load)) return done(new Error(`no texts at ${path}`), false);
    // `true` makes i18next ask again.
    Promise.all(loads.map((load) => load() as Promise<Texts>)).then(
      (texts) => done(null, texts.reduce(together)),
      (failure) => done(failure, true),
    );
  },
};

/** The reader's choice, else the account's language, else the first of the browser's that we have. */
export const languageAtStart = () => localStorage.getItem(CHOSEN) ?? localStorage.getItem(OF_ACCOUNT) ?? bestLanguage(navigator.languages);

export function startI18n(language = languageAtStart()) {
  i18next.on('languageChanged', (code) => {
    document.documentElement.lang = code;
    document.documentElement.dir = languageOf(code).dir;
  });
  return i18next
    .use(lazily)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: 'en',
      supportedLngs: languageCodes,
      load: 'currentOnly',
      ns: ['app'],
      defaultNS: 'app',
      // React escapes for HTML; here a name is set apart from a sentence that runs the other way.
      interpolation: { escapeValue: true, escape: isolated },
      react: { useSuspense: true },
    });
}

/**
 * The reader's own choice; it outlasts the visit and goes before the language of the account. Nothing changes before the texts
 * are there: half a page in one language under the name of another helps nobody.
 */
export async function chooseLanguage(code: string) {
  localStorage.setItem(CHOSEN, code);
  await files[`../app/locales/${code}.json`]!();
  await i18next.changeLanguage(code);
}

/** After sign-in the account's language applies, unless the reader chose one on this device. */
export async function suggestLanguage(code: string) {
  localStorage.setItem(OF_ACCOUNT, bestLanguage([code]));
  if (!localStorage.getItem(CHOSEN)) await i18next.changeLanguage(bestLanguage([code]));
}

/** After sign-out the next reader is a stranger again. */
export const forgetSuggestedLanguage = () => localStorage.removeItem(OF_ACCOUNT);
