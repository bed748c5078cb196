-- Lists are read by key: what a list is ordered by is what its index is ordered by, and no page costs more than the first.
create index case_file_of_court on case_file (court, registered_at desc, id desc);

-- A party's cases by the day of the case, without a look at the cases of all others.
alter table case_party add column case_registered_at timestamptz;
update case_party p set case_registered_at = f.registered_at from case_file f where f.id = p.case_id;
alter table case_party alter column case_registered_at set not null;
create index case_party_cases_of_account on case_party (account_id, case_registered_at desc, case_id desc);
drop index case_party_of_account;
create index case_party_of_case on case_party (case_id);

drop index submission_of_filer;
create index submission_of_filer on submission (filer_account_id, changed_at desc, id desc);
