import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Citation, Tick, Field, Mark } from '@/ui';
import type { StepProps } from './SubmissionScreen';
import { useLawWords } from '@/i18n/useLawWords';
import { useChecklist, usePartyTypes } from './requests';

const groups = ['party', 'common', 'agent'];

/** Who files, what such a party has to bring, and the warning on time. */
export function StartStep({ draft, findings }: StepProps) {
  const { t } = useTranslation(['submission', 'filing']);
  const types = usePartyTypes();
  const { words, write } = draft;
  return (
    <>
      <Field label={t('start.partyType')} name="partyType" remarks={findings.filter((found) => found.field === 'partyType')}>
        <select value={words.partyType ?? ''} onChange={(event) => write({ partyType: event.target.value || null })}>
          <option value="">{t('filing:choose')}</option>
          {types.data?.map((type) => (
            <option key={type} value={type}>
              {t(`partyType.${type}`)}
            </option>
          ))}
        </select>
      </Field>
      <ProblemAlert problem={types.error} />
      <section className="card">
        <h2>{t('start.warning')}</h2>
        <p>{t('start.warningText')}</p>
        <Tick
          name="warningAcknowledged"
          checked={words.warningAcknowledged}
          onChange={(warningAcknowledged) => write({ warningAcknowledged })}
        >
          {t('start.acknowledge')}
        </Tick>
      </section>
      <WhatToBring partyType={words.partyType} />
    </>
  );
}

function WhatToBring({ partyType }: { partyType: string | null }) {
  const { t } = useTranslation(['submission', 'filing']);
  const say = useLawWords();
  const checklist = useChecklist(partyType);
  if (!checklist.data) return <ProblemAlert problem={checklist.error} />;
  const group = (name: string) => checklist.data.items.filter((item) => item.group === name);
  return (
    <section>
      <h2>{t('start.checklist')}</h2>
      <p>{t('start.checklistText')}</p>
      {groups.map((name) => (
        <section key={name}>
          <h3>{t(`start.group.${name}`)}</h3>
          <ul className="checklist">
            {group(name).map((item) => (
              <li key={item.key}>
                {say(item, 'item', item.key)} {item.article && <Citation law={item.article} />}
                {item.mayBeDeferred && <small> · {t('start.mayFollow')}</small>}
                {item.notarisation === 'required' && <small> · {t('start.notarised')}</small>}
                {item.confidence?.startsWith('recalled') && <Mark as="open">{t('app:derivation.recalled')}</Mark>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
