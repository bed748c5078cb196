import { useQuery } from '@tanstack/react-query';
import { parseProperties } from './texts';

/** What `comity verify` says, in the same words. */
const files = import.meta.glob<string>('../../../../evidence-log/src/main/resources/org/comity/evidence/verify/findings*.properties', {
  import: 'default',
  query: '?raw',
});
const folder = '../../../../evidence-log/src/main/resources/org/comity/evidence/verify/findings';

export const useFindingTexts = (language: string) =>
  useQuery({
    queryKey: ['verify', 'texts', language],
    queryFn: async () => {
      const suffix = language === 'en' ? '' : '_' + language.slice(0, 2);
      return parseProperties(await files[`${folder}${suffix}.properties`]!());
    },
    staleTime: Infinity,
  });
