-- When to tell people of a deadline next stands in the deadline itself, so that what was told, the event and the next moment commit
-- together, many deadlines at a time.
alter table deadline add column tell_at timestamptz;
update deadline d set tell_at = r.execution_time from deadline_reminder r where r.task_instance = d.id::text;
create index deadline_to_tell on deadline (tell_at, id) where tell_at is not null;
drop table deadline_reminder;
