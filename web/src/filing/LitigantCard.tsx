import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/generated/filing';
import { countries, documentLanguages, languageName } from '@/i18n/names';
import { LanguageOptions } from '@/i18n/LanguageOptions';
import { ZoneOptions } from '@/time';
import { Field, type Remark } from '@/ui';

export type Litigant = components['schemas']['Litigant'];
/** Something said about a member of a party, such as `litigants.0.address`. */
export type PartyRemark = Remark & { field?: string | null };

/** Who stands in a claim; a third party joins later. */
export const roles = ['PLAINTIFF', 'DEFENDANT'] as const;

export const blankLitigant = (role: Litigant['role']): Litigant =>
  ({
    role,
    kind: 'COMPANY',
    originalName: '',
    latinName: '',
    chineseName: '',
    representative: '',
    country: null,
    address: '',
    phone: null,
    email: null,
    language: null,
    interpreterLanguage: null,
    zone: null,
  }) as unknown as Litigant;

interface LitigantCardProps {
  litigant: Litigant;
  /** How the server calls this row, e.g. `litigants.0` or `parties[0]`. */
  path: string;
  number: number;
  change: (by: Partial<Litigant>) => void;
  remove: () => void;
  findings: PartyRemark[];
  /** What else is said of this party. */
  children?: ReactNode;
}

/** One party, as whoever files or registers names it. */
export function LitigantCard({ litigant, path, number, change, remove, findings, children }: LitigantCardProps) {
  const { t, i18n } = useTranslation(['submission', 'filing']);
  const language = i18n.resolvedLanguage ?? 'en';
  const all = useMemo(() => countries(language), [language]);
  const text = Object.fromEntries(
    fields.map((field) => [
      field,
      {
        value: String(litigant[field] ?? ''),
        onChange: (event: { target: { value: string } }) =>
          change({ [field]: event.target.value || (nullable.has(field) ? null : '') } as Partial<Litigant>),
      },
    ]),
  ) as Record<keyof Litigant, { value: string; onChange: (event: { target: { value: string } }) => void }>;
  // What is said of the party as a whole stands at its first name.
  const said = Object.fromEntries(
    fields.map((field) => [
      field,
      {
        name: `${path}.${field}`,
        remarks: findings.filter((finding) => finding.field === `${path}.${field}` || (field === 'originalName' && finding.field === path)),
      },
    ]),
  ) as Record<keyof Litigant, { name: string; remarks: PartyRemark[] }>;
  return (
    <fieldset className="card">
      <legend>
        {t(`filing:role.${litigant.role}_one`)} {number}
      </legend>
      <div className="grid">
        <Field label={t('party.kind')} {...said.kind}>
          <select {...text.kind}>
            <option value="COMPANY">{t('party.COMPANY')}</option>
            <option value="PERSON">{t('party.PERSON')}</option>
          </select>
        </Field>
        <Field label={t('party.originalName')} help={t('party.originalNameHelp')} {...said.originalName}>
          <input {...text.originalName} maxLength={200} dir="auto" />
        </Field>
        <Field label={t('party.latinName')} {...said.latinName}>
          <input {...text.latinName} maxLength={200} dir="ltr" />
        </Field>
        <Field label={t('party.chineseName')} help={t('party.chineseNameHelp')} {...said.chineseName}>
          <input {...text.chineseName} maxLength={200} lang="zh-CN" dir="auto" />
        </Field>
        {litigant.kind === 'COMPANY' && (
          <Field label={t('party.representative')} {...said.representative}>
            <input {...text.representative} maxLength={200} dir="auto" />
          </Field>
        )}
        <Field label={t('party.country')} {...said.country}>
          <select {...text.country}>
            <option value="">{t('filing:choose')}</option>
            {all.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('party.address')} help={t('party.addressHelp')} {...said.address}>
          <textarea {...text.address} maxLength={1000} dir="auto" rows={2} />
        </Field>
        <Field label={t('party.email')} {...said.email}>
          <input {...text.email} type="email" dir="ltr" maxLength={254} />
        </Field>
        <Field label={t('party.phone')} help={t('party.phoneHelp')} {...said.phone}>
          <input {...text.phone} type="tel" dir="ltr" />
        </Field>
        <Field label={t('party.language')} {...said.language}>
          <select {...text.language}>
            <option value="">{t('filing:choose')}</option>
            <LanguageOptions />
          </select>
        </Field>
        <Field label={t('party.interpreter')} {...said.interpreterLanguage}>
          <select {...text.interpreterLanguage}>
            <option value="">{t('party.noInterpreter')}</option>
            {documentLanguages
              .filter((code) => code !== 'zh-CN')
              .map((code) => (
                <option key={code} value={code}>
                  {languageName(code, language)}
                </option>
              ))}
          </select>
        </Field>
        <Field label={t('party.zone')} {...said.zone}>
          <select {...text.zone}>
            <option value="">{t('party.zoneUnknown')}</option>
            <ZoneOptions />
          </select>
        </Field>
      </div>
      {children}
      <button type="button" className="text-button" onClick={remove}>
        {t('parties.remove')}
      </button>
    </fieldset>
  );
}

const fields = [
  'kind',
  'originalName',
  'latinName',
  'chineseName',
  'representative',
  'country',
  'address',
  'email',
  'phone',
  'language',
  'interpreterLanguage',
  'zone',
] as const satisfies (keyof Litigant)[];
const nullable = new Set<keyof Litigant>(['country', 'phone', 'email', 'language', 'interpreterLanguage', 'zone']);
