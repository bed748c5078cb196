import { allZones } from './zones';

/** The time zones to choose from, in a `select`. */
export function ZoneOptions() {
  return allZones().map((zone) => (
    <option key={zone} value={zone}>
      {zone.replaceAll('_', ' ')}
    </option>
  ));
}
