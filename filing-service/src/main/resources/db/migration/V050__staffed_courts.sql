-- V050  Which courts have a clerk who can sign in is one fact, told of all courts at once: heard court by court, the first ones were taken
-- for the whole. court_staff stays for the processes of the release before, which read it while this one rolls out.
create table staffed_courts (
    the_last   boolean     not null default true,
    courts     text[]      not null,
    counted_at timestamptz not null,
    constraint staffed_courts_are_the_last_count primary key (the_last),
    constraint staffed_courts_only_the_last check (the_last)
);

insert into staffed_courts (courts, counted_at)
select coalesce(array_agg(court) filter (where clerks > 0), '{}'), max(counted_at)
  from court_staff
having count(*) > 0;
