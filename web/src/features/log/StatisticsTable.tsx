import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { countryName } from '@/i18n/names';
import { decimal } from '@/numbers';
import { useStatistics } from './requests';

/** How service goes by the addressee's state, in numbers that pick nobody out. */
export function StatisticsTable() {
  const { t, i18n } = useTranslation('log');
  const { data, error } = useStatistics();
  const number = (value: number) => decimal(String(value), i18n.resolvedLanguage ?? 'en');
  return (
    <section>
      <h2>{t('statistics.title')}</h2>
      <p>{t('statistics.lead')}</p>
      <ProblemAlert problem={error} />
      {data?.length === 0 && <p>{t('statistics.none')}</p>}
      {data && data.length > 0 && (
        <table className="table rows">
          <thead>
            <tr>
              <th scope="col">{t('statistics.state')}</th>
              <th scope="col">{t('statistics.addressees')}</th>
              <th scope="col">{t('statistics.served')}</th>
              <th scope="col">{t('statistics.days')}</th>
            </tr>
          </thead>
          <tbody>
            {data.map((line) => (
              <tr key={line.country ?? ''}>
                <th scope="row">{line.country ? countryName(line.country, i18n.language) : t('statistics.others')}</th>
                <td data-label={t('statistics.addressees')}>{number(line.addressees)}</td>
                <td data-label={t('statistics.served')}>{number(line.served)}</td>
                <td data-label={t('statistics.days')}>{line.medianDays == null ? '–' : number(line.medianDays)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
