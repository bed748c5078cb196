-- When to look at which deadline again: one row each, of which whichever replica takes it holds the heartbeat. The columns are
-- db-scheduler's.
create table deadline_reminder (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index deadline_reminder_due on deadline_reminder (execution_time);
create index deadline_reminder_alive on deadline_reminder (last_heartbeat);

-- What ran already before there were reminders.
insert into deadline_reminder (task_name, task_instance, execution_time, picked, version)
select 'deadline', id, closes_at, false, 1 from deadline where settled_at is null;
