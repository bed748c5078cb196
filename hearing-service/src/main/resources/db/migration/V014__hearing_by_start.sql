-- V014  Lists of hearings go by their start: the next first, or the last.
create index hearing_by_start on hearing (starts_at, id);
