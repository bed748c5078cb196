import { useTranslation } from 'react-i18next';
import type { components } from '@/api/generated/service';
import { Field } from '@/ui';

export type Encoding = components['schemas']['FileEncoding'];

const encodings: Encoding[] = ['UNICODE', 'GB18030', 'BIG5', 'SHIFT_JIS', 'EUC_KR', 'WINDOWS_1251', 'WINDOWS_1252'];

/** How the bytes of a file are letters, where the file does not say so itself. */
export function FileEncoding({ value, choose }: { value: Encoding; choose: (encoding: Encoding) => void }) {
  const { t } = useTranslation('service');
  return (
    <Field label={t('post.encoding.label')} name="encoding" help={t('post.encoding.text')}>
      <select value={value} onChange={({ target }) => choose(target.value as Encoding)}>
        {encodings.map((encoding) => (
          <option key={encoding} value={encoding}>
            {t(`post.encoding.${encoding}`)}
          </option>
        ))}
      </select>
    </Field>
  );
}
