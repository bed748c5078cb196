import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { countryName } from '@/i18n/names';
import { Button } from '@/ui';
import type { CountryFigures } from '../requests';
import { type Measure, shadeOf } from './shades';
import { useMapHands } from './useMapHands';
import { WHOLE, around, heightOf, zoomed } from './view';
import outlines from './world.json';
import './map.css';

interface Place {
  /** The middle of its largest part. */
  at: [number, number];
  outline: string;
  /** Too small to be seen: it gets a dot. */
  small?: boolean;
}
const places = Object.entries(outlines.places as unknown as Record<string, Place>);

/** The world in shades, to be looked at nearer. Whoever cannot see it has the table, which says the same. */
export function WorldMap({
  figures,
  measure,
  chosen,
  onChoose,
}: {
  figures: Map<string, CountryFigures>;
  measure: Measure;
  /** A country; empty for none. */
  chosen: string;
  onChoose: (country: string) => void;
}) {
  const { t, i18n } = useTranslation('service');
  const map = useRef<HTMLDivElement>(null);
  const { view, setView } = useMapHands(map, onChoose);
  useEffect(() => {
    const place = places.find(([code]) => code === chosen);
    if (place) setView((now) => around(place[1].at, now, WHOLE.width / 3));
  }, [chosen, setView]);
  const dot = view.width / 190;
  const language = i18n.resolvedLanguage ?? 'en';
  return (
    <div ref={map} className="world-map" role="group" aria-label={t('map.title')}>
      <svg
        viewBox={[view.x, view.y, view.width, heightOf(view)].map(Math.round).join(' ')}
        role="img"
        aria-label={t('map.asTable')}
        data-whole={view.width === WHOLE.width || undefined}
        style={{ strokeWidth: view.width / 1600 }}
      >
        <path d={outlines.land} />
        {places.map(([code, { at, outline, small }]) => (
          <g
            key={code}
            className="world-place"
            data-country={code}
            data-shade={shadeOf(figures.get(code), measure)}
            data-chosen={code === chosen || undefined}
          >
            <title>{countryName(code, language)}</title>
            {outline && <path d={outline} />}
            {small && <circle cx={at[0]} cy={at[1]} r={figures.has(code) ? dot : dot / 3} />}
          </g>
        ))}
      </svg>
      <div className="row">
        <Button onClick={() => setView((now) => zoomed(now, 1.5))}>{t('map.nearer')}</Button>
        <Button onClick={() => setView((now) => zoomed(now, 1 / 1.5))}>{t('map.further')}</Button>
        <Button onClick={() => setView(WHOLE)}>{t('map.whole')}</Button>
      </div>
      <p className="help">{t('map.hands')}</p>
      <p className="help">{t('map.source')}</p>
    </div>
  );
}
