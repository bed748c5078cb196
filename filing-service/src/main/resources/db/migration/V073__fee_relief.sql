-- On which terms the court granted relief from the fee of a case: by how much per cent it is less, or until when it is paid.
alter table application add column relief_percent int;
alter table application add column relief_until date;
alter table application add constraint application_relief_granted check (
    (relief_percent is null and relief_until is null) or state = 'GRANTED');
alter table application add constraint application_relief_percent_possible check (relief_percent between 1 and 100);
create index application_with_relief on application (case_id, decided_at) where relief_percent is not null or relief_until is not null;
