-- V052  What waits for a person of the court beyond the clocks of its attempts. Kept by whatever changes it, so that the board reads one
-- index however many attempts there are; the views say what waits.

-- Whose file went to the archive: of it nothing waits any more.
create table archived_case (
    case_id uuid not null,
    constraint archived_case_once primary key (case_id)
);

create table service_task (
    id         uuid        not null,
    kind       text        not null,
    court      text        not null,
    case_id    uuid        not null,
    party_id   uuid        not null,
    -- Both null of a party for whom nothing was requested.
    request_id uuid,
    attempt_id uuid,
    since      timestamptz not null,
    constraint service_task_known_by_id primary key (id),
    constraint service_task_of_a_case foreign key (case_id) references court_case,
    constraint service_task_of_a_request foreign key (request_id) references service_request,
    constraint service_task_kind_known check (kind in (
        'NEVER_REQUESTED', 'MESSAGE_NOT_SENT', 'MESSAGE_RETURNED', 'SERVICE_REFUSED', 'ACCESS_CODE_TO_GIVE', 'ACCESS_CODE_LOCKED',
        'MAIL_TO_READ', 'AUTHORITY_OBJECTED', 'CARRIER_RETURNED', 'CERTIFICATE_CONTESTED', 'SERVICE_QUESTIONED')),
    constraint service_task_of_an_attempt check ((kind = 'NEVER_REQUESTED') = (request_id is null) and (request_id is null) = (attempt_id is null))
);
create unique index service_task_once on service_task (request_id, attempt_id, kind) where request_id is not null;
create unique index service_task_once_of_party on service_task (party_id) where request_id is null;
create index service_task_of_court on service_task (court, since, id);
create index service_task_of_kind on service_task (court, kind, since, id);
create index service_task_of_case on service_task (case_id);

create view service_waiting as
    -- Nothing else was begun since, and nothing serves the addressee: a person tries again, or another way.
    select case e.state when 'NOT_SENT' then 'MESSAGE_NOT_SENT' when 'REFUSED' then 'SERVICE_REFUSED' else 'MESSAGE_RETURNED' end as kind,
           e.request_id, e.id as attempt_id,
           coalesce((select max(d.at) from delivery_event d
                      where d.attempt_id = e.id and d.kind in ('NOT_NOTIFIED', 'REFUSED', 'RETURNED')), e.started_at) as since
      from electronic_attempt e
      join service_request r on r.id = e.request_id
     where (e.state in ('NOT_SENT', 'REFUSED') or e.state = 'AVAILABLE' and e.sending = 'RETURNED')
       and r.served_at is null
       and not exists (select 1 from service_attempt o
                        where o.request_id = e.request_id and o.id <> e.id and o.started_at > e.started_at)
    union all
    -- Five wrong tries lock a code; with each new one that was issued the one before stops working.
    select case when e.code_tries >= 5 then 'ACCESS_CODE_LOCKED' else 'ACCESS_CODE_TO_GIVE' end,
           e.request_id, e.id, coalesce(e.code_issued_at, e.started_at)
      from electronic_attempt e
     where e.state in ('AVAILABLE', 'OPENED') and e.sending in ('TAKEN', 'NOT_KNOWN')
       and (e.code_tries >= 5
            or coalesce(e.opened_at < e.code_issued_at, e.state = 'AVAILABLE')
               and not exists (select 1 from delivery_event d
                                where d.attempt_id = e.id and d.kind = 'ACCESS_CODE_GIVEN' and d.at >= e.code_issued_at))
    union all
    select 'MAIL_TO_READ', e.request_id, e.id, min(m.read_at)
      from received_mail m
      join electronic_attempt e on e.id = m.attempt_id
     where m.open
     group by e.request_id, e.id
    union all
    -- Mended and sent again, or taken on after all (HSC 4).
    select 'AUTHORITY_OBJECTED', a.request_id, a.id, d.at
      from service_attempt a
      join delivery_event d on d.attempt_id = a.id and d.kind = 'OBJECTED'
     where a.state = 'UNDER_WAY'
       and not exists (select 1 from delivery_event later
                        where later.attempt_id = a.id and later.position > d.position
                          and later.kind in ('OBJECTED', 'SENT_ON', 'SENT_ABROAD', 'TAKEN_ON'))
    union all
    -- What a carrier handed in is no service until a person records what it shows.
    select 'CARRIER_RETURNED', a.request_id, a.id, max(t.returned_at)
      from service_attempt a
      join entrustment n on n.attempt_id = a.id
      join entrustment_return t on t.entrustment_id = n.id
     where a.state = 'UNDER_WAY'
       and (exists (select 1 from jsonb_array_elements(t.files) shown
                      join attempt_file f on f.id = (shown ->> 'id')::uuid
                     where f.event_id is null)
            or t.kind = 'IN_VAIN'
               and not exists (select 1 from delivery_event d
                                where d.attempt_id = a.id and d.kind = 'NOT_HANDED_OVER'
                                  and (d.at at time zone 'Asia/Shanghai')::date >= t.day))
     group by a.request_id, a.id
    union all
    select 'CERTIFICATE_CONTESTED', a.request_id, a.id, min(c.recorded_at)
      from service_attempt a
      join returned_certificate c on c.attempt_id = a.id
     where c.standing = 'CONTESTED'
     group by a.request_id, a.id
    union all
    select 'SERVICE_QUESTIONED', r.id, r.served_attempt_id, r.questioned_at
      from service_request r
     where r.questioned_at is not null;

create view service_never_requested as
    select p.party_id, p.case_id, c.court, c.registered_at as since
      from court_case_party p
      join court_case c on c.case_id = p.case_id
     where p.role <> 'PLAINTIFF' and p.left_at is null
       and not exists (select 1 from service_request r where r.party_id = p.party_id)
       and not exists (select 1 from archived_case a where a.case_id = p.case_id);

create function look_for_service_tasks(request uuid) returns void language plpgsql as $$
begin
    -- One after the other: each sees what the one before changed.
    perform 1 from service_request where id = request for no key update;
    delete from service_task t
     where t.request_id = request
       and not exists (select 1 from service_waiting w
                        where w.request_id = request and w.attempt_id = t.attempt_id and w.kind = t.kind);
    insert into service_task (id, kind, court, case_id, party_id, request_id, attempt_id, since)
        select gen_random_uuid(), w.kind, r.court, r.case_id, r.party_id, r.id, w.attempt_id, w.since
          from service_waiting w
          join service_request r on r.id = w.request_id
         where w.request_id = request
           and not exists (select 1 from archived_case a where a.case_id = r.case_id)
        on conflict do nothing;
end $$;
create function look_for_service_never_requested(party uuid) returns void language plpgsql as $$
begin
    delete from service_task t
     where t.party_id = party and t.request_id is null
       and not exists (select 1 from service_never_requested n where n.party_id = party);
    insert into service_task (id, kind, court, case_id, party_id, since)
        select gen_random_uuid(), 'NEVER_REQUESTED', n.court, n.case_id, n.party_id, n.since
          from service_never_requested n
         where n.party_id = party
        on conflict do nothing;
end $$;

-- The argument says which column of the row leads to the request.
create function service_tasks_change() returns trigger language plpgsql as $$
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
    if request is not null then
        perform look_for_service_tasks(request);
    end if;
    return null;
end $$;

-- At the end of each transaction, as the counts of V042: what is seen then is all of what it did.
create constraint trigger court_case_party_comes after insert on court_case_party
    deferrable initially deferred for each row execute function service_tasks_change('party_id');
create constraint trigger court_case_party_leaves after update on court_case_party
    deferrable initially deferred for each row
    when (old.left_at is distinct from new.left_at or old.role is distinct from new.role)
    execute function service_tasks_change('party_id');
create constraint trigger service_request_opened_task after insert on service_request
    deferrable initially deferred for each row execute function service_tasks_change('party_id');
create constraint trigger service_request_changed_task after update on service_request
    deferrable initially deferred for each row
    when (old.served_at is distinct from new.served_at or old.questioned_at is distinct from new.questioned_at)
    execute function service_tasks_change('id');
create constraint trigger service_attempt_begun_task after insert on service_attempt
    deferrable initially deferred for each row execute function service_tasks_change('request_id');
create constraint trigger service_attempt_changed_task after update on service_attempt
    deferrable initially deferred for each row when (old.state is distinct from new.state)
    execute function service_tasks_change('request_id');
create constraint trigger electronic_attempt_begun_task after insert on electronic_attempt
    deferrable initially deferred for each row execute function service_tasks_change('request_id');
create constraint trigger electronic_attempt_changed_task after update on electronic_attempt
    deferrable initially deferred for each row
    when (old.state is distinct from new.state or old.sending is distinct from new.sending
          or old.code_issued_at is distinct from new.code_issued_at
          or (coalesce(old.code_tries, 0) >= 5) is distinct from (coalesce(new.code_tries, 0) >= 5))
    execute function service_tasks_change('request_id');
create constraint trigger delivery_event_task after insert on delivery_event
    deferrable initially deferred for each row
    when (new.kind in ('ACCESS_CODE_GIVEN', 'OBJECTED', 'SENT_ON', 'SENT_ABROAD', 'TAKEN_ON', 'NOT_HANDED_OVER', 'RECEIPT_SIGNED',
                       'LEFT_AT_RESIDENCE', 'CERTIFIED_SERVED', 'CERTIFIED_NOT_SERVED', 'CERTIFICATES_DIFFER'))
    execute function service_tasks_change('attempt_id');
create constraint trigger received_mail_came_task after insert on received_mail
    deferrable initially deferred for each row when (new.open and new.attempt_id is not null)
    execute function service_tasks_change('attempt_id');
create constraint trigger received_mail_changed_task after update on received_mail
    deferrable initially deferred for each row when (old.open is distinct from new.open and new.attempt_id is not null)
    execute function service_tasks_change('attempt_id');
create constraint trigger received_mail_gone_task after delete on received_mail
    deferrable initially deferred for each row when (old.open and old.attempt_id is not null)
    execute function service_tasks_change('attempt_id');
create constraint trigger returned_certificate_came_task after insert on returned_certificate
    deferrable initially deferred for each row execute function service_tasks_change('attempt_id');
create constraint trigger returned_certificate_changed_task after update on returned_certificate
    deferrable initially deferred for each row when (old.standing is distinct from new.standing)
    execute function service_tasks_change('attempt_id');
create constraint trigger entrustment_return_task after insert on entrustment_return
    deferrable initially deferred for each row execute function service_tasks_change('entrustment_id');
create constraint trigger archived_case_task after insert on archived_case
    deferrable initially deferred for each row execute function service_tasks_change('case_id');

insert into service_task (id, kind, court, case_id, party_id, request_id, attempt_id, since)
    select gen_random_uuid(), w.kind, r.court, r.case_id, r.party_id, r.id, w.attempt_id, w.since
      from service_waiting w
      join service_request r on r.id = w.request_id;
insert into service_task (id, kind, court, case_id, party_id, since)
    select gen_random_uuid(), 'NEVER_REQUESTED', n.court, n.case_id, n.party_id, n.since
      from service_never_requested n;
