-- Lists of cases are narrowed to those still to be decided, or to one cause of action, without looking through all.
alter table case_file add column decided boolean not null default false;
update case_file set decided = true where id in (select case_id from case_end);
create index case_file_pending on case_file (court, registered_at desc, id desc) where not decided;
create index case_file_of_cause on case_file (court, cause, registered_at desc, id desc);
