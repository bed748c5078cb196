import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countries, countryName } from '@/i18n/names';
import { Button, Field } from '@/ui';
import type { BoardFilter } from './requests';

export const dues = ['ALL', 'LATE', 'TODAY', 'WEEK'] as const;
export const nexts = ['BEGIN', 'SEND', 'REMIND', 'EXPECT', 'FIND', 'FAIL', 'SERVE', 'ANSWER', 'NONE'] as const;
export const channels = [
  'TREATY_CENTRAL_AUTHORITY',
  'BILATERAL_TREATY',
  'TREATY_JUDICIAL_OFFICERS',
  'DIPLOMATIC',
  'CONSULAR_NATIONAL',
  'LITIGATION_AGENT',
  'PRC_ESTABLISHMENT',
  'CODEFENDANT_ENTITY',
  'PERSON_IN_PRC',
  'POSTAL',
  'ELECTRONIC',
  'AGREED_MEANS',
  'PUBLIC_NOTICE',
  'INTER_REGIONAL',
] as const;
/** Not known where. */
const NOWHERE = 'ZZ';

/** Of whom the board is shown. */
export function BoardFilters({ filter, choose }: { filter: BoardFilter; choose: (part: Partial<BoardFilter>) => void }) {
  const { t, i18n } = useTranslation('service');
  const language = i18n.resolvedLanguage ?? 'en';
  return (
    <div className="narrowing">
      <Search key={filter.search} search={filter.search} choose={choose} />
      <Field label={t('board.due.label')} name="due">
        <select value={filter.due} onChange={({ target }) => choose({ due: target.value as BoardFilter['due'] })}>
          {dues.map((due) => (
            <option key={due} value={due}>
              {t(`board.due.${due}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('board.next')} name="next">
        <select value={filter.next} onChange={({ target }) => choose({ next: target.value as BoardFilter['next'] })}>
          <option value="">{t('board.allSteps')}</option>
          {nexts.map((next) => (
            <option key={next} value={next}>
              {t(`board.step.${next}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('board.channel')} name="channel">
        <select value={filter.channel} onChange={({ target }) => choose({ channel: target.value as BoardFilter['channel'] })}>
          <option value="">{t('board.anyChannel')}</option>
          {channels.map((channel) => (
            <option key={channel} value={channel}>
              {t(`channel.${channel}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('board.country')} name="country">
        <select value={filter.country} onChange={({ target }) => choose({ country: target.value })}>
          <option value="">{t('board.anyCountry')}</option>
          {countries(language).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
          <option value={NOWHERE}>{countryName(NOWHERE, language)}</option>
        </select>
      </Field>
      <Field label={t('board.failed')} name="failed">
        <select value={filter.failed} onChange={({ target }) => choose({ failed: target.value as BoardFilter['failed'] })}>
          <option value="">{t('board.failedOrNot')}</option>
          <option value="true">{t('board.failedOnly')}</option>
        </select>
      </Field>
    </div>
  );
}

/** Looked for when it is sent, not with each letter. */
export function Search({ search, choose }: { search: string; choose: (part: { search: string }) => void }) {
  const { t } = useTranslation('service');
  const [words, setWords] = useState(search);
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        choose({ search: words.trim() });
      }}
    >
      <Field label={t('board.search')} name="search">
        <input type="search" value={words} maxLength={200} dir="auto" onChange={({ target }) => setWords(target.value)} />
      </Field>
      <Button type="submit">{t('board.find')}</Button>
    </form>
  );
}
