-- V064  The figures of a country lie in parts, so that services that become effective at the same time do not wait for each other: a
-- transaction adds to the part of its connection, and who reads sees the sum. What waits for a person is looked for once in a transaction.
alter table service_figure rename to service_figure_part;
alter table service_figure_part
    add column part int not null default 0,
    drop constraint service_figure_counts,
    drop constraint service_figure_one_per_country,
    add constraint service_figure_part_once primary key (court, country, part);
create view service_figure as
    select court, country, sum(requests)::bigint as requests, sum(served)::bigint as served, sum(failed)::bigint as failed
      from service_figure_part
     group by court, country;

alter table service_duration rename to service_duration_part;
alter table service_duration_part
    add column part int not null default 0,
    drop constraint service_duration_counts,
    drop constraint service_duration_one_per_day,
    add constraint service_duration_part_once primary key (court, country, days, part);
create view service_duration as
    select court, country, days, sum(addressees)::bigint as addressees
      from service_duration_part
     group by court, country, days;

create or replace function count_services() returns trigger language plpgsql as $$
declare
    mine int := pg_backend_pid() % 64;
begin
    with counted as (
        select new.court, coalesce(new.country, 'ZZ') as country, 1 as by, new.served_at, new.failed_attempts, new.opened_at
        union all
        select old.court, coalesce(old.country, 'ZZ'), -1, old.served_at, old.failed_attempts, old.opened_at where tg_op = 'UPDATE'),
    took as (
        insert into service_duration_part as d (court, country, days, part, addressees)
            select court, country,
                   (served_at at time zone 'Asia/Shanghai')::date - (opened_at at time zone 'Asia/Shanghai')::date, mine, sum(by)
              from counted
             where served_at is not null
             group by 1, 2, 3
            having sum(by) <> 0
            on conflict (court, country, days, part) do update set addressees = d.addressees + excluded.addressees)
    insert into service_figure_part as f (court, country, part, requests, served, failed)
        select court, country, mine, sum(by), sum(case when served_at is null then 0 else by end), sum(by * failed_attempts)
          from counted
         group by 1, 2
        on conflict (court, country, part) do update
            set requests = f.requests + excluded.requests, served = f.served + excluded.served, failed = f.failed + excluded.failed;
    return null;
end $$;
drop function count_service;

create or replace function service_tasks_change() returns trigger language plpgsql as $$
declare
    leads uuid;
    request uuid;
begin
    if tg_op = 'DELETE' then
        leads := (to_jsonb(old) ->> tg_argv[0])::uuid;
    else
        leads := (to_jsonb(new) ->> tg_argv[0])::uuid;
    end if;
    case tg_argv[0]
        when 'id', 'request_id' then request := leads;
        when 'attempt_id' then select a.request_id into request from service_attempt a where a.id = leads;
        when 'entrustment_id' then
            select a.request_id into request from entrustment n join service_attempt a on a.id = n.attempt_id where n.id = leads;
        when 'party_id' then
            perform look_for_service_never_requested(leads);
            return null;
        when 'case_id' then
            delete from service_task where case_id = leads;
            return null;
    end case;
    -- Asked at the end of the transaction, when all is as it will be: once for each row that changed would find the same.
    if request is not null and current_setting('comity.tasks_looked_for', true) is distinct from request::text then
        perform look_for_service_tasks(request);
        perform set_config('comity.tasks_looked_for', request::text, true);
    end if;
    return null;
end $$;
