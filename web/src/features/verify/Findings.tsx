import { useTranslation } from 'react-i18next';
import { Alert } from '@/ui';
import { type Finding, isFromInside } from '@/proof';
import { useFindingTexts } from './findingTexts';
import { filled, isolated } from './texts';
import type { Trust, Verification } from './useVerification';

const MARKS = { HOLDS: '✓', FAILS: '✗', NOT_CLAIMED: '–' };

/** What this page says otherwise than the command: by finding, and by whose keys were taken. */
function ownText(finding: Finding, trust: Trust): 'trustSite' | 'timeSite' | 'trustInside' | undefined {
  if (finding.code === 'trust-supplied' && trust === 'site') return 'trustSite';
  if (finding.code === 'time-trust-supplied' && trust === 'site') return 'timeSite';
  return finding.code === 'trust-inside' ? 'trustInside' : undefined;
}

/** Each finding on its own line, and what follows from all. */
export function Findings({ findings, trust }: Verification) {
  const { t, i18n } = useTranslation('verify');
  const texts = useFindingTexts(i18n.language);
  if (findings.length === 0) return <Alert as="bad" role="alert" title={t('noPackage')} />;
  if (!texts.data) return null;
  const failed = findings.some(({ status }) => status === 'FAILS');
  const open = isFromInside(findings);
  const textOf = (finding: Finding) => {
    const own = ownText(finding, trust);
    const [first] = finding.details.map(isolated);
    return own ? t(`finding.${own}`, { first }) : filled(texts.data.get(finding.code) ?? finding.code, finding.details);
  };
  return (
    <>
      <Alert
        as={failed ? 'bad' : open ? 'open' : 'good'}
        role="alert"
        title={t(failed ? 'result.fails' : open ? 'result.inside' : `result.${trust}`)}
      />
      <ul className="plain">
        {findings.map((finding, index) => (
          <li key={index}>
            <span role="img" aria-label={t(`status.${finding.status}`)}>
              {MARKS[finding.status]}
            </span>{' '}
            {textOf(finding)}
          </li>
        ))}
      </ul>
    </>
  );
}
