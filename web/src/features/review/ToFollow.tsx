import { useTranslation } from 'react-i18next';
import { Button, Field } from '@/ui';

export interface Item {
  what: string;
  lastDay: string;
  otherwise: string;
}

/** What a case is accepted without: each with its last day and what happens otherwise, as the filer will read it. */
export function ToFollow({ items, onChange }: { items: Item[]; onChange: (items: Item[]) => void }) {
  const { t } = useTranslation('review');
  const change = (at: number, said: Partial<Item>) => onChange(items.map((each, i) => (i === at ? { ...each, ...said } : each)));
  return (
    <fieldset className="choice">
      <legend>{t('toFollow.title')}</legend>
      <p className="help">{t('toFollow.help')}</p>
      {items.map((item, at) => (
        <div key={at} className="notice later">
          <Field label={t('toFollow.what', { number: at + 1 })}>
            <input maxLength={500} dir="auto" value={item.what} onChange={(event) => change(at, { what: event.target.value })} />
          </Field>
          <Field label={t('toFollow.lastDay', { number: at + 1 })} help={t('toFollow.lastDayHelp')}>
            <input type="date" value={item.lastDay} onChange={(event) => change(at, { lastDay: event.target.value })} />
          </Field>
          <Field label={t('toFollow.otherwise', { number: at + 1 })}>
            <textarea
              rows={2}
              maxLength={1000}
              dir="auto"
              value={item.otherwise}
              onChange={(event) => change(at, { otherwise: event.target.value })}
            />
          </Field>
          <Button small onClick={() => onChange(items.filter((_, i) => i !== at))}>
            {t('toFollow.remove', { number: at + 1 })}
          </Button>
        </div>
      ))}
      <Button onClick={() => onChange([...items, { what: '', lastDay: '', otherwise: '' }])}>{t('toFollow.add')}</Button>
    </fieldset>
  );
}
