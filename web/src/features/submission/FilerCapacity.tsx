import { useTranslation } from 'react-i18next';
import { Choice, Choices, Field } from '@/ui';
import { type Capacity, capacityKinds, furtherInstances, isByLaw, specialPowers } from '@/filing/capacity';
import type { StepProps } from './SubmissionScreen';

const PLAINTIFF = 'PLAINTIFF';

/** As what the filer acts: as the plaintiff, or for the plaintiffs by law or by a power of attorney. */
export function FilerCapacity({ draft, findings }: StepProps) {
  const { t } = useTranslation(['filing', 'case']);
  const { capacity } = draft.words;
  const change = (by: Partial<Capacity>) =>
    draft.write({ capacity: { kind: 'LAWYER', name: '', powers: [], instances: ['FIRST'], ...capacity, ...by } });
  return (
    <section className="card">
      <Choice
        legend={t('capacity.title')}
        name="capacity"
        help={t('capacity.help')}
        value={capacity?.kind ?? PLAINTIFF}
        onChange={(kind) => (kind === PLAINTIFF ? draft.write({ capacity: null }) : change({ kind }))}
        options={[
          { value: PLAINTIFF, label: t('capacity.self') },
          ...capacityKinds.map((kind) => ({ value: kind, label: t(`case:representation.kind.${kind}`) })),
        ]}
      />
      {capacity && (
        <>
          <Field
            label={t('capacity.name')}
            name="capacity.name"
            help={t('capacity.nameHelp')}
            remarks={findings.filter((found) => found.field === 'capacity.name')}
          >
            <input value={capacity.name} maxLength={200} autoComplete="name" onChange={(event) => change({ name: event.target.value })} />
          </Field>
          {!isByLaw(capacity.kind) && (
            <Choices
              legend={t('case:representation.powers')}
              help={t('case:representation.powersHelp')}
              value={capacity.powers}
              onChange={(powers) => change({ powers })}
              options={specialPowers.map((value) => ({ value, label: t(`case:representation.power.${value}`) }))}
            />
          )}
          <Choices
            legend={t('capacity.further')}
            help={t('capacity.furtherHelp')}
            value={capacity.instances ?? []}
            onChange={(further) => change({ instances: ['FIRST', ...further.filter((each) => each !== 'FIRST')] })}
            options={furtherInstances.map((value) => ({ value, label: t(`case:representation.instance.${value}`) }))}
          />
          <p className="help">{t(isByLaw(capacity.kind) ? 'capacity.byLaw' : 'capacity.attorney')}</p>
        </>
      )}
    </section>
  );
}
