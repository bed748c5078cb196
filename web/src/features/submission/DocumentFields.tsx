import { type ChangeEventHandler, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { documentLanguages, languageName } from '@/i18n/names';
import { Field, Tick } from '@/ui';
import { kinds } from './kinds';
import type { Kind } from './requests';

/** What the filer says of a document; the empty kind and language are not said yet. */
export interface Said {
  kind: Kind | '';
  language: string;
  translator: string;
  certified: boolean;
}

/** What these fields need of a form that has them beside others. */
interface SaidForm {
  values: Said;
  change: (field: 'certified', value: boolean) => void;
  field: (field: 'kind' | 'language' | 'translator') => Pick<ComponentProps<typeof Field>, 'name' | 'remarks'>;
  input: (field: 'kind' | 'language' | 'translator') => {
    value: string;
    onChange: ChangeEventHandler<HTMLInputElement | HTMLSelectElement>;
  };
}

/** Kind and language are asked and never preset: what nobody chose would be read by the court as what the filer says. */
export function KindAndLanguage({ form }: { form: SaidForm }) {
  const { t, i18n } = useTranslation(['submission', 'filing']);
  const language = i18n.resolvedLanguage ?? 'en';
  return (
    <>
      <Field label={t('documents.kind')} {...form.field('kind')}>
        <select {...form.input('kind')}>
          <option value="">{t('filing:choose')}</option>
          {kinds.map((each) => (
            <option key={each} value={each}>
              {t(`filing:kinds.${each}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('documents.language')} {...form.field('language')}>
        <select {...form.input('language')}>
          <option value="">{t('filing:choose')}</option>
          {documentLanguages.map((code) => (
            <option key={code} value={code}>
              {languageName(code, language)}
            </option>
          ))}
        </select>
      </Field>
    </>
  );
}

export function Translator({ form }: { form: SaidForm }) {
  const { t } = useTranslation('submission');
  return (
    <>
      <Field label={t('documents.translator')} {...form.field('translator')}>
        <input maxLength={200} dir="auto" {...form.input('translator')} />
      </Field>
      <Tick checked={form.values.certified} onChange={(certified) => form.change('certified', certified)}>
        {t('documents.certified')}
      </Tick>
    </>
  );
}
