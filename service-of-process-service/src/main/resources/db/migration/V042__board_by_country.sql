-- V042  The board is read by country and channel, and the figures of each country are kept by what changes them.
alter table service_request
    add column country text generated always as (advice #>> '{situation,country}') stored,
    add column next_channel text,
    add column failed_attempts int not null default 0;
-- Those who watch what grows only at the table itself are not asked: nothing of it changes.
update service_request r
   set next_channel = coalesce(r.served_channel, (
           select a.channel from service_attempt a
            where a.request_id = r.id and a.state = 'UNDER_WAY' order by a.started_at desc, a.id desc limit 1)),
       failed_attempts = (
           select count(*) from service_attempt a
            where a.request_id = r.id and a.state = 'FAILED' and a.id is distinct from r.served_attempt_id);
create index service_request_due_in_country on service_request (court, country, next_on, id) where next_for <> 'NONE';
create index service_request_due_by_channel on service_request (court, next_channel, next_on, id) where next_for <> 'NONE';

create table service_figure (
    court    text   not null,
    country  text   not null,
    requests bigint not null,
    served   bigint not null,
    failed   bigint not null,
    constraint service_figure_one_per_country primary key (court, country),
    constraint service_figure_counts check (requests >= served and served >= 0 and failed >= 0)
);
-- How many addressees were served so many days of the court after their request was opened.
create table service_duration (
    court      text   not null,
    country    text   not null,
    days       int    not null,
    addressees bigint not null,
    constraint service_duration_one_per_day primary key (court, country, days),
    constraint service_duration_counts check (addressees >= 0)
);

-- ZZ is what ISO 3166-1 leaves to users; here: not known where.
create function count_service(r service_request, by int) returns void language plpgsql as $$
declare
    place text := coalesce(r.country, 'ZZ');
begin
    insert into service_figure (court, country, requests, served, failed)
        values (r.court, place, 0, 0, 0) on conflict do nothing;
    update service_figure
       set requests = requests + by,
           served = served + case when r.served_at is null then 0 else by end,
           failed = failed + by * r.failed_attempts
     where court = r.court and country = place;
    if r.served_at is not null then
        insert into service_duration as d (court, country, days, addressees)
            values (r.court, place,
                    (r.served_at at time zone 'Asia/Shanghai')::date - (r.opened_at at time zone 'Asia/Shanghai')::date, 0)
            on conflict do nothing;
        update service_duration
           set addressees = addressees + by
         where court = r.court and country = place
           and days = (r.served_at at time zone 'Asia/Shanghai')::date - (r.opened_at at time zone 'Asia/Shanghai')::date;
    end if;
end $$;
create function count_services() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        perform count_service(old, -1);
    end if;
    perform count_service(new, 1);
    return null;
end $$;
-- At the end of each transaction, so that nobody waits for a figure longer than a commit takes.
create constraint trigger service_request_opened_counts after insert on service_request
    deferrable initially deferred for each row execute function count_services();
create constraint trigger service_request_changed_counts after update on service_request
    deferrable initially deferred for each row
    when (old.country is distinct from new.country or old.served_at is distinct from new.served_at
          or old.failed_attempts is distinct from new.failed_attempts)
    execute function count_services();

insert into service_figure (court, country, requests, served, failed)
    select court, coalesce(country, 'ZZ'), count(*), count(served_at), sum(failed_attempts)
      from service_request group by 1, 2;
insert into service_duration (court, country, days, addressees)
    select court, coalesce(country, 'ZZ'),
           (served_at at time zone 'Asia/Shanghai')::date - (opened_at at time zone 'Asia/Shanghai')::date, count(*)
      from service_request where served_at is not null group by 1, 2, 3;
