import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { Screen } from '@/app/Screen';
import { countryName } from '@/i18n/names';
import { percent } from '@/numbers';
import { Field } from '@/ui';
import { type CountryFigures, useCountryFigures } from '../requests';
import { WorldMap } from './WorldMap';
import { type Measure, measures, shareOf, steps } from './shades';

/** To which countries the court serves, how long that takes, and how often it succeeds: drawn, and as a table. */
export default function MapScreen() {
  const { t } = useTranslation('service');
  const said = useSearch({ strict: false }) as { measure?: string; country?: string };
  const measure = measures.find((each) => each === said.measure) ?? 'requests';
  const navigate = useNavigate();
  const choose = (part: { measure?: string; country?: string }) =>
    void navigate({ to: '/service/map', search: { ...said, ...part }, replace: true, resetScroll: false });
  const { data: figures, error, refetch } = useCountryFigures();
  return (
    <Screen title={t('map.title')} lead={t('map.lead')} actions={<LinkButton to="/service/board">{t('board.title')}</LinkButton>}>
      <ProblemAlert problem={error} onRetry={() => void refetch()} />
      {figures && (
        <>
          <Field label={t('map.measure')} name="measure">
            <select value={measure} onChange={({ target }) => choose({ measure: target.value })}>
              {measures.map((each) => (
                <option key={each} value={each}>
                  {t(`map.measures.${each}`)}
                </option>
              ))}
            </select>
          </Field>
          <Legend measure={measure} />
          <WorldMap
            figures={new Map(figures.map((each) => [each.country, each]))}
            measure={measure}
            chosen={said.country ?? ''}
            onChoose={(country) => choose({ country })}
          />
          <Chosen figures={figures} country={said.country} />
          {figures.length === 0 ? (
            <p className="help">{t('map.none')}</p>
          ) : (
            <Table figures={figures} onShow={(country) => choose({ country })} />
          )}
        </>
      )}
    </Screen>
  );
}

/** What each shade means. */
function Legend({ measure }: { measure: Measure }) {
  const { t } = useTranslation('service');
  const from = measure === 'requests' ? 1 : 0;
  const bounds = [from, ...steps[measure]];
  return (
    <ul className="plain row map-legend" aria-label={t('map.legend')}>
      {bounds.map((least, shade) => (
        <li key={least}>
          <span className="map-shade" data-shade={shade} aria-hidden="true" />{' '}
          {shade === bounds.length - 1 ? t('map.from', { least }) : t('map.between', { least, most: bounds[shade + 1]! - 1 })}
        </li>
      ))}
    </ul>
  );
}

/** What is known of the country that was pressed. */
function Chosen({ figures, country }: { figures: CountryFigures[]; country?: string }) {
  const { t, i18n } = useTranslation('service');
  const language = i18n.resolvedLanguage ?? 'en';
  const of = figures.find((each) => each.country === country);
  return (
    <p role="status" data-testid="map-chosen">
      {country && (
        <>
          <strong>{countryName(country, language)}</strong>{' '}
          {of ? t('map.said', { requests: of.requests, served: of.served, failed: of.failed }) : t('map.noneThere')}{' '}
          {of && of.medianDays !== null && t('map.medianSaid', { days: of.medianDays })}
        </>
      )}
    </p>
  );
}

function Table({ figures, onShow }: { figures: CountryFigures[]; onShow: (country: string) => void }) {
  const { t, i18n } = useTranslation('service');
  const language = i18n.resolvedLanguage ?? 'en';
  return (
    <table className="table rows">
      <thead>
        <tr>
          <th scope="col">{t('board.country')}</th>
          <th scope="col">{t('map.measures.requests')}</th>
          <th scope="col">{t('map.open')}</th>
          <th scope="col">{t('map.served')}</th>
          <th scope="col">{t('map.failed')}</th>
          <th scope="col">{t('map.measures.share')}</th>
          <th scope="col">{t('map.measures.days')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((of) => {
          const share = shareOf(of);
          return (
            <tr key={of.country} data-testid={`map-${of.country}`}>
              <th scope="row">
                <Link to="/service/board" search={{ country: of.country }}>
                  {countryName(of.country, language)}
                </Link>{' '}
                <button type="button" className="text-button" onClick={() => onShow(of.country)}>
                  {t('map.show')}
                </button>
              </th>
              <td data-label={t('map.measures.requests')}>{of.requests}</td>
              <td data-label={t('map.open')}>{of.requests - of.served}</td>
              <td data-label={t('map.served')}>{of.served}</td>
              <td data-label={t('map.failed')}>{of.failed}</td>
              <td data-label={t('map.measures.share')}>{share === null ? '–' : percent(String(share / 100), language)}</td>
              <td data-label={t('map.measures.days')}>{of.medianDays ?? '–'}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
