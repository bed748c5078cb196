import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Field, MoreButton } from '@/ui';
import { type MediatorForCase, useMediatorsFor } from './requests';

/** @param free whether the court need not say why */
export interface NamedMediator {
  id: string | null;
  free: boolean;
}

export const NO_MEDIATOR: NamedMediator = { id: null, free: false };

const needsNoGrounds = (mediator?: MediatorForCase) => !!mediator?.chosenByAll && mediator.fits;

/** Whom the court names to mediate; unless all parties chose them, it says why. */
export function NameMediator(options: {
  caseId: string;
  chosen: NamedMediator;
  choose: (mediator: NamedMediator) => void;
  grounds: string;
  sayWhy: (grounds: string) => void;
}) {
  const { caseId, chosen, choose, grounds, sayWhy } = options;
  const { t } = useTranslation('hearing');
  const known = useMediatorsFor(caseId);
  const mediator = known.lines?.find(({ id }) => id === chosen.id);
  if (known.isError) return <ProblemAlert problem={known.error} onRetry={() => void known.refetch()} />;
  return (
    <>
      <Field label={t('schedule.mediator')} help={known.lines?.length === 0 ? t('schedule.noMediators') : undefined}>
        <select
          value={chosen.id ?? ''}
          onChange={({ target: { value } }) => {
            const named = known.lines?.find(({ id }) => id === value);
            choose({ id: value || null, free: needsNoGrounds(named) });
          }}
        >
          <option value="">{t('exhibit.none')}</option>
          {known.lines?.map((each) => (
            <option key={each.id} value={each.id}>
              {each.chosenByAll ? t('schedule.chosenByAll', { name: each.name }) : `${each.name} (${each.body})`}
            </option>
          ))}
        </select>
      </Field>
      <MoreButton of={known} />
      {mediator && !mediator.fits && <p>{t('mediators.unfit')}</p>}
      {mediator && !chosen.free && (
        <Field label={t('schedule.mediatorGrounds')}>
          <textarea rows={2} maxLength={1000} required value={grounds} onChange={({ target: { value } }) => sayWhy(value)} />
        </Field>
      )}
    </>
  );
}
