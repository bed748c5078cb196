import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { documentLanguages, languageName } from '@/i18n/names';
import { Field, MoreButton } from '@/ui';
import { type Party, type ScheduleWish, useInterpreters } from './requests';

type Interpreter = ScheduleWish['interpreter'];

/** One who interprets at a hearing, and which language beside Chinese: first those that a party asked for, or speaks. */
export function ChooseInterpreter(options: { parties: Party[]; chosen: Interpreter; choose: (interpreter: Interpreter) => void }) {
  const { parties, chosen, choose } = options;
  const { t, i18n } = useTranslation('hearing');
  const [words, setWords] = useState('');
  const [name, setName] = useState('');
  const known = useInterpreters(words.trim());
  const language = i18n.resolvedLanguage ?? 'en';
  const wanted = parties.flatMap((party) => party.interpreterLanguage ?? []);
  const languages = [...new Set([...wanted, ...parties.map((party) => party.language), ...documentLanguages])].filter(
    (code) => code !== 'zh-CN',
  );
  if (known.isError) return <ProblemAlert problem={known.error} onRetry={() => void known.refetch()} />;
  return (
    <div className="row">
      {(known.hasNextPage || words) && (
        <Field label={t('schedule.findInterpreter')}>
          <input type="search" value={words} maxLength={200} dir="auto" onChange={(event) => setWords(event.target.value)} />
        </Field>
      )}
      <Field
        label={t('schedule.interpreter')}
        help={known.lines?.length === 0 ? t(words ? 'schedule.interpreterNotFound' : 'schedule.noInterpreters') : undefined}
      >
        <select
          value={chosen?.accountId ?? ''}
          onChange={(event) => {
            const { value, selectedOptions } = event.target;
            setName(selectedOptions[0]?.text ?? '');
            choose(value ? { accountId: value, language: chosen?.language ?? languages[0]!, zone: null } : null);
          }}
        >
          <option value="">{t('schedule.noInterpreter')}</option>
          {chosen && !known.lines?.some((each) => each.accountId === chosen.accountId) && <option value={chosen.accountId}>{name}</option>}
          {known.lines?.map((each) => (
            <option key={each.accountId} value={each.accountId}>
              {each.name}
            </option>
          ))}
        </select>
      </Field>
      <MoreButton of={known} />
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
