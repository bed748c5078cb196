import type { CountryFigures } from '../requests';

/** What the map shows by its shades. */
export const measures = ['requests', 'days', 'share'] as const;
export type Measure = (typeof measures)[number];

/** From where each shade after the first begins. */
export const steps: Record<Measure, [number, number, number, number]> = {
  requests: [5, 20, 100, 500],
  days: [31, 91, 181, 366],
  share: [20, 40, 60, 80],
};

/** Of the attempts that are over, so many of a hundred ended with service; null while none is. */
export function shareOf({ served, failed }: CountryFigures): number | null {
  return served + failed === 0 ? null : Math.round((100 * served) / (served + failed));
}

export const valueOf = (of: CountryFigures, measure: Measure): number | null =>
  measure === 'requests' ? of.requests : measure === 'days' ? of.medianDays : shareOf(of);

/** 0 to 4; undefined where there is nothing to show. */
export function shadeOf(of: CountryFigures | undefined, measure: Measure): number | undefined {
  const value = of && valueOf(of, measure);
  return value === null || value === undefined ? undefined : steps[measure].filter((from) => value >= from).length;
}
