import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { languageName } from '@/i18n/names';
import { usePunctuation } from '@/i18n/usePunctuation';
import { Button, Citation, Mark, MoreButton } from '@/ui';
import { useChooseMediator, useMediatorsFor } from './requests';

/** A party says whom of the court's register it wants as mediator. Nothing where the register has nobody. */
export function ChooseMediator({ caseId }: { caseId: string }) {
  const { t, i18n } = useTranslation('hearing');
  const { comma } = usePunctuation();
  const known = useMediatorsFor(caseId);
  const choose = useChooseMediator(caseId);
  const reader = i18n.resolvedLanguage ?? 'en';
  if (known.isError) return <ProblemAlert problem={known.error} onRetry={() => void known.refetch()} />;
  if (!known.lines?.length) return null;
  return (
    <details className="card">
      <summary>{t('mediators.choose')}</summary>
      <p>
        {t('mediators.chooseText')} <Citation law="OM 6" />
      </p>
      <ul className="plain">
        {known.lines.map((each) => (
          <li key={each.id}>
            <strong>
              <bdi translate="no">{each.name}</bdi>
            </strong>{' '}
            <Mark>{t(`mediators.${each.origin}`)}</Mark> {!each.fits && <Mark as="open">{t('mediators.unfit')}</Mark>}
            <p>
              <bdi>{each.body}</bdi> · {each.languages.map((code) => languageName(code, reader)).join(comma)}
              {each.fields && (
                <>
                  {' · '}
                  <bdi>{each.fields}</bdi>
                </>
              )}
            </p>
            {each.chosenBy.length > 0 && <p>{t('mediators.chosenBy', { who: each.chosenBy.map(({ name }) => name).join(comma) })}</p>}
            <Button small busy={choose.isPending} onClick={() => choose.mutate({ mediatorId: each.id })}>
              {t('mediators.chooseOne', { who: each.name })}
            </Button>
          </li>
        ))}
      </ul>
      <MoreButton of={known} />
      <ProblemAlert problem={choose.error} />
    </details>
  );
}
