-- V077  The register of what the court sent abroad: each line of the register of attempts says by itself when its papers left, by what,
-- by when an answer is due, and when it ended, so that every case's lines are read from one index. Source: 法释〔2013〕11号 7.
alter table service_attempt
    add column court text,
    add column sent_on date,
    add column sent_as text,
    add column due_on date,
    -- The year whose holidays were not known when its days were counted; 0: not counted by this release yet; null: none.
    add column waits_for_year int default 0,
    add column ended_on date;

-- By this system's own hands only what left the country for an authority, a mission, a region or by post.
create function left_the_country(a service_attempt) returns boolean language sql immutable as $$
    select a.how in ('CERTIFICATE', 'NOTE', 'POST') and a.country is distinct from 'CN'
$$;
-- The number of the item, or the reference under which an office got it, as the evidence of the event opens it.
create function sent_as_said(openings jsonb) returns text language sql immutable as $$
    select coalesce(said #>> '{value,itemNumber}', said #>> '{value,reference}')
      from (select (each #>> '{}')::jsonb as said from jsonb_array_elements(openings) each) opened
     where said ->> 'field' = 'factsCommit'
     limit 1
$$;

update service_attempt a
   set court = r.court,
       ended_on = case when a.state = 'UNDER_WAY' then null
                       else coalesce(a.failed_on, (select max(d.at at time zone 'Asia/Shanghai')::date from delivery_event d
                                                    where d.attempt_id = a.id)) end,
       waits_for_year = case when a.state = 'UNDER_WAY' and a.clock_from is not null then 0 end
  from service_request r
 where r.id = a.request_id;
update service_attempt a
   set sent_on = gone.first, sent_as = gone.last_said
  from (select d.attempt_id, min(d.at at time zone 'Asia/Shanghai')::date as first,
               (array_agg(sent_as_said(d.openings) order by d.position desc)
                    filter (where sent_as_said(d.openings) is not null))[1] as last_said
          from delivery_event d
         where d.kind in ('SENT_ON', 'SENT_ABROAD', 'POSTED')
         group by d.attempt_id) gone
 where gone.attempt_id = a.id and left_the_country(a);

create function note_court_of_attempt() returns trigger language plpgsql as $$
begin
    select r.court into new.court from service_request r where r.id = new.request_id;
    return new;
end $$;
create trigger service_attempt_of_a_court before insert on service_attempt
    for each row execute function note_court_of_attempt();

create function note_end_of_attempt() returns trigger language plpgsql as $$
begin
    new.ended_on := case when new.state = 'UNDER_WAY' then null else (now() at time zone 'Asia/Shanghai')::date end;
    return new;
end $$;
create trigger service_attempt_ends before update on service_attempt
    for each row when (old.state is distinct from new.state) execute function note_end_of_attempt();

create function note_that_papers_left() returns trigger language plpgsql as $$
begin
    update service_attempt a
       set sent_on = least(a.sent_on, (new.at at time zone 'Asia/Shanghai')::date),
           sent_as = coalesce(sent_as_said(new.openings), a.sent_as)
     where a.id = new.attempt_id and left_the_country(a);
    return null;
end $$;
create trigger delivery_event_papers_left after insert on delivery_event
    for each row when (new.kind in ('SENT_ON', 'SENT_ABROAD', 'POSTED')) execute function note_that_papers_left();

create index service_attempt_sent on service_attempt (court, sent_on, id) include (due_on) where sent_on is not null;
create index service_attempt_sent_open on service_attempt (court, sent_on, id) include (due_on)
    where sent_on is not null and state = 'UNDER_WAY';
create index service_attempt_sent_to on service_attempt (court, country, sent_on, id) where sent_on is not null;
create index service_attempt_sent_by on service_attempt (court, channel, sent_on, id) where sent_on is not null;
create index service_attempt_late on service_attempt (court, due_on) where sent_on is not null and state = 'UNDER_WAY';
create index service_attempt_to_be_recounted on service_attempt (waits_for_year, id)
    where waits_for_year is not null and state = 'UNDER_WAY';
