export { CourtDate, CourtTime } from './CourtTime';
export { allZones, browserZone, COURT_ZONE, courtDay, inZone, zoneName } from './zones';
