-- V013  An event may be meant for certain seats: ALL, COURT, or seats sorted and parted by commas.
alter table hearing_event drop constraint hearing_event_audience_known;
alter table hearing_event add constraint hearing_event_audience_known
    check (audience in ('ALL', 'COURT') or audience ~ '^[a-z0-9-]+(,[a-z0-9-]+)*$');
