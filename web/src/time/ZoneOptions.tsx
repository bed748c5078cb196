import { memo } from 'react';
import { allZones } from './zones';

/** The time zones to choose from, in a `select`. They are some four hundred, so that they are not drawn anew with each key pressed. */
export const ZoneOptions = memo(function ZoneOptions() {
  return allZones().map((zone) => (
    <option key={zone} value={zone} dir="ltr">
      {zone.replaceAll('_', ' ')}
    </option>
  ));
});
