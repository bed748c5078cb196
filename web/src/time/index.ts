export { CourtDate, CourtSpan, CourtTime, LastCourtDay } from './CourtTime';
export { allZones, browserZone, COURT_ZONE, courtDay, exactly, inZone, zoneName } from './zones';
export { ZoneOptions } from './ZoneOptions';
