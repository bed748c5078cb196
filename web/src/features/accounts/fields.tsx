import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { languages } from '@/i18n/languages';
import { allZones, zoneName } from '@/time';

export function LanguageField() {
  const { t } = useTranslation('accounts');
  return (
    <Form.Item name="locale" label={t('language')} extra={t('languageHelp')} rules={[{ required: true }]}>
      <Select options={languages.map((language) => ({ value: language.code, label: language.name }))} />
    </Form.Item>
  );
}

export function ZoneField() {
  const { t, i18n } = useTranslation('accounts');
  return (
    <Form.Item name="zone" label={t('zone')} extra={t('zoneHelp')} rules={[{ required: true }]}>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        options={allZones().map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
        optionRender={(option) => (
          <span>
            <bdi>{option.label}</bdi> <small>{zoneName(String(option.value), i18n.resolvedLanguage ?? 'en')}</small>
          </span>
        )}
      />
    </Form.Item>
  );
}
