import type { Language } from '@/i18n/languages';
import { type FindingTexts, parseProperties } from '../texts';

const findings = import.meta.glob<string>(
  '../../../../../evidence-log/src/main/resources/org/comity/evidence/verify/findings*.properties',
  {
    import: 'default',
    query: '?raw',
    eager: true,
  },
);
const locales = import.meta.glob<Words>('../locales/*.json', { import: 'default', eager: true });

/** Those of the screen that the page says too. */
export interface Words {
  title: string;
  file: string;
  fileHelp: string;
  policy: string;
  time: string;
  check: string;
  unreadable: string;
  noPackage: string;
  page: { lead: string; policyHelp: string; timeHelp: string };
  finding: { trustInside: string };
  status: Record<string, string>;
}

export const wordsOf = ({ code }: Language): Words => locales[`../locales/${code}.json`]!;

export function findingTextsOf({ code }: Language): FindingTexts {
  const ending = code === 'en' ? 'findings.properties' : `findings_${code.slice(0, 2)}.properties`;
  return parseProperties(Object.entries(findings).find(([path]) => path.endsWith('/' + ending))![1]);
}
