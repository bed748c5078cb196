import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { countryName } from '@/i18n/names';
import { answersOf } from './Facts';
import type { Advice } from './requests';

/** What the adviser had been told when it answered; what nobody knew is left out. */
export function KnownFacts({ situation }: { situation: Advice['situation'] }) {
  const { t, i18n } = useTranslation('service');
  const language = i18n.resolvedLanguage ?? 'en';
  const said = (fact: string, value: unknown): string => {
    if (value === 'yes' || value === 'no') return t(`fact.${value}`);
    if (fact === 'nationality' && value === 'XXA') return t('fact.stateless');
    if (fact === 'nationality' || fact === 'country') return countryName(String(value), language);
    if (Array.isArray(value)) return new Intl.ListFormat(language).format(value.map((way) => t(`channel.${way}`)));
    return fact === 'territory' ? String(value) : t(`${fact}.${String(value)}`);
  };
  const known = Object.entries(answersOf(situation)).filter(([, value]) => value !== 'unknown' && value.length > 0);
  return (
    <details>
      <summary>{t('fact.told')}</summary>
      <dl className="facts">
        {known.map(([fact, value]) => (
          <Fragment key={fact}>
            <dt>{t(fact === 'country' ? 'party.country' : `fact.${fact}`)}</dt>
            <dd>
              <bdi>{said(fact, value)}</bdi>
            </dd>
          </Fragment>
        ))}
      </dl>
    </details>
  );
}
