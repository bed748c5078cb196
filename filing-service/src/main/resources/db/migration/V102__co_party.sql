-- Who has to sue or be sued together with others joins a case that runs, too (CPL 135; J 73, 74), and is served as third parties are.
alter table case_party add column unwilling boolean not null default false;
alter table case_party drop constraint case_party_third_parties_join;
alter table case_party add constraint case_party_third_parties_join check (role <> 'THIRD_PARTY' or joined_at is not null);
alter table case_party drop constraint case_party_third_parties_leave;
alter table case_party add constraint case_party_leaves_who_joined check (left_at is null or joined_at is not null);
alter table case_party add constraint case_party_unwilling_co_plaintiffs check (not unwilling or (role = 'PLAINTIFF' and joined_at is not null));
drop index case_party_to_serve;
create index case_party_to_serve on case_party (joined_at, id)
 where joined_at is not null and service_requested_at is null and left_at is null;
