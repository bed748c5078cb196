-- The court takes a third party out of a case again; what it did stays in the file. Until it does, somebody has to serve a third party.
alter table case_party add column left_at timestamptz;
alter table case_party add column service_requested_at timestamptz;
alter table case_party add constraint case_party_third_parties_leave check (left_at is null or role = 'THIRD_PARTY');
alter table case_party add constraint case_party_nobody_acts_who_left check (left_at is null or account_id is null);
update case_party p set service_requested_at = (
    select min(e.happened_at) from docket_entry e where e.case_id = p.case_id and e.party_id = p.id and e.what = 'SERVICE_REQUESTED')
 where role = 'THIRD_PARTY';
create index case_party_to_serve on case_party (joined_at, id)
 where role = 'THIRD_PARTY' and service_requested_at is null and left_at is null;
