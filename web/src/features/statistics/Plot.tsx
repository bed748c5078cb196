import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { decimal } from '@/numbers';
import type { Figure } from './requests';
import './statistics.css';

/** A table that shows its numbers as bars too; what is left out has none and says so. */
export function Plot({
  title,
  figures,
  smallestSaid,
  name,
  choose,
}: {
  title: string;
  figures: Figure[];
  smallestSaid: number;
  name: (figure: Figure) => ReactNode;
  /** What choosing a line does; undefined if nothing. */
  choose?: (code: string) => void;
}) {
  const { t, i18n } = useTranslation('statistics');
  const language = i18n.resolvedLanguage ?? 'en';
  const most = Math.max(1, ...figures.map((figure) => figure.cases ?? 0));
  if (figures.length === 0) return null;
  return (
    <section className="card" aria-label={title}>
      <h2>{title}</h2>
      <table className="plot">
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">{t('cases')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.code}>
              <th scope="row">
                {choose ? (
                  <button type="button" className="text-button" onClick={() => choose(figure.code)}>
                    {name(figure)}
                  </button>
                ) : (
                  name(figure)
                )}
              </th>
              <td>
                <span className="plot-bar" aria-hidden="true" style={{ inlineSize: `${((figure.cases ?? 0) / most) * 100}%` }} />
                <span>{figure.cases == null ? t('leftOut', { smallest: smallestSaid }) : decimal(String(figure.cases), language)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
