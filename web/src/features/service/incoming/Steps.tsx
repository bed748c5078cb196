import { useTranslation } from 'react-i18next';
import { CourtDate } from '@/time';
import { usePunctuation } from '@/i18n/usePunctuation';
import { GroundWords } from './ActForm';
import type { IncomingStep } from './requests';

const said = ['to', 'place', 'receiver', 'relationship', 'witnesses', 'particulars', 'way', 'words'];

/** What was done with a request from abroad, in order. */
export function Steps({ steps }: { steps: IncomingStep[] }) {
  const { t } = useTranslation('service');
  const { colon } = usePunctuation();
  return (
    <section className="card" aria-label={t('incoming.steps')}>
      <h2>{t('incoming.steps')}</h2>
      <ol className="plain">
        {steps.map((step, at) => (
          <li key={at} data-testid={`step-${step.kind}`}>
            <strong>{t(`incoming.kind.${step.kind}`)}</strong> <CourtDate date={step.on} />{' '}
            {step.by && (
              <span className="source">
                <bdi>{step.by}</bdi>
              </span>
            )}
            {step.ground && (
              <p>
                <GroundWords ground={step.ground} />
              </p>
            )}
            {step.facts.means && <div>{t(`incoming.means.${step.facts.means}`)}</div>}
            {step.facts.method && <div>{t(`incoming.method.${step.facts.method}`)}</div>}
            {step.facts.why && <div>{t(`incoming.why.${step.facts.why}`)}</div>}
            {said
              .filter((name) => step.facts[name])
              .map((name) => (
                <div key={name} className={name === 'words' ? 'source' : undefined}>
                  {name !== 'words' && (
                    <>
                      {t(`incoming.field.${name}`)}
                      {colon}
                    </>
                  )}
                  <bdi translate="no">{step.facts[name]}</bdi>
                </div>
              ))}
            {step.files.map((file) => (
              <div key={file.id} className="source">
                <bdi translate="no">{file.name}</bdi>
              </div>
            ))}
            {step.evidenceDigest && (
              <div className="source">
                {t('incoming.logged')}{' '}
                <span dir="ltr" translate="no" className="digest">
                  {step.evidenceDigest}
                </span>
              </div>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
