import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { documentLanguages, languageName } from '@/i18n/names';
import { Field } from '@/ui';
import { type Party, type ScheduleWish, useInterpreters } from './requests';

type Interpreter = ScheduleWish['interpreter'];

/** Who interprets at a hearing, and which language beside Chinese: first those that a party asked for, or speaks. */
export function ChooseInterpreter(options: { parties: Party[]; chosen: Interpreter; choose: (interpreter: Interpreter) => void }) {
  const { parties, chosen, choose } = options;
  const { t, i18n } = useTranslation('hearing');
  const known = useInterpreters();
  const language = i18n.resolvedLanguage ?? 'en';
  const wanted = parties.flatMap((party) => party.interpreterLanguage ?? []);
  const languages = [...new Set([...wanted, ...parties.map((party) => party.language), ...documentLanguages])].filter(
    (code) => code !== 'zh-CN',
  );
  if (known.isError) return <ProblemAlert problem={known.error} onRetry={() => void known.refetch()} />;
  return (
    <div className="row">
      <Field label={t('schedule.interpreter')} help={known.data?.length === 0 ? t('schedule.noInterpreters') : undefined}>
        <select
          value={chosen?.accountId ?? ''}
          onChange={(event) => {
            const found = known.data?.find((each) => each.accountId === event.target.value);
            choose(found ? { ...found, language: chosen?.language ?? languages[0]!, zone: null } : null);
          }}
        >
          <option value="">{t('schedule.noInterpreter')}</option>
          {known.data?.map((each) => (
            <option key={each.accountId} value={each.accountId}>
              {each.name}
            </option>
          ))}
        </select>
      </Field>
      {chosen && (
        <Field label={t('schedule.interpreterLanguage')}>
          <select value={chosen.language} onChange={(event) => choose({ ...chosen, language: event.target.value })}>
            {languages.map((code) => (
              <option key={code} value={code}>
                {languageName(code, language)}
              </option>
            ))}
          </select>
        </Field>
      )}
    </div>
  );
}
