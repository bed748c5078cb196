-- V085  What an addressee asks of the court on the page of the papers, and what a person answers. It waits for that person like what else
-- waits; no period moves by it.
create table addressee_request (
    id               uuid        not null,
    attempt_id       uuid        not null,
    request_id       uuid        not null,
    case_id          uuid        not null,
    party_id         uuid        not null,
    kind             text        not null,
    words            text        not null,
    days             int,
    language         text,
    name             text        not null,
    capacity         text        not null,
    -- In which of the eight the page was read, and the answer is told.
    reader_language  text        not null,
    asked_at         timestamptz not null,
    outcome          text,
    answer_words     text,
    answered_at      timestamptz,
    answered_by      uuid,
    answered_by_name text,
    -- Of the application as which it was passed on.
    granted          boolean,
    decided_at       timestamptz,
    mail_reference   text,
    mail             text,
    version          int         not null,
    constraint addressee_request_known_by_id primary key (id),
    constraint addressee_request_of_an_attempt foreign key (attempt_id) references electronic_attempt,
    constraint addressee_request_kind_known check (kind in ('PAPER_COPIES', 'INTERPRETER', 'MORE_TIME')),
    constraint addressee_request_days_of_time check ((days is not null) = (kind = 'MORE_TIME') and (days is null or days > 0)),
    constraint addressee_request_language_of_interpreter check ((language is not null) = (kind = 'INTERPRETER')),
    constraint addressee_request_outcome_known check (outcome in ('GRANTED', 'REFUSED', 'PASSED_ON')),
    constraint addressee_request_time_not_granted_here check (kind <> 'MORE_TIME' or outcome is distinct from 'GRANTED'),
    constraint addressee_request_answered_whole check (
        num_nulls(outcome, answer_words, answered_at, answered_by, answered_by_name) in (0, 5)),
    constraint addressee_request_decided_whole check (
        (granted is null) = (decided_at is null) and (decided_at is null or outcome = 'PASSED_ON')),
    constraint addressee_request_mailed_whole check ((mail_reference is null) = (mail is null)),
    constraint addressee_request_mail_known check (
        mail in ('PENDING', 'TAKEN', 'REFUSED', 'POSTPONED', 'SILENT', 'NOT_KNOWN', 'RETURNED'))
);
create index addressee_request_of_attempt on addressee_request (attempt_id, asked_at, id);
create unique index addressee_request_waits_once on addressee_request (attempt_id, kind) where answered_at is null;
create index addressee_request_passed_on on addressee_request (party_id, kind) where outcome = 'PASSED_ON' and decided_at is null;
create unique index addressee_request_mailed_once on addressee_request (mail_reference) where mail_reference is not null;

-- A letter that tells an answer leads to no papers: what becomes of it says nothing of the message that does.
alter table sent_letter add column tells_answer boolean not null default false;

alter table service_task drop constraint service_task_kind_known;
alter table service_task add constraint service_task_kind_known check (kind in (
    'NEVER_REQUESTED', 'MESSAGE_NOT_SENT', 'MESSAGE_RETURNED', 'SERVICE_REFUSED', 'ACCESS_CODE_TO_GIVE', 'ACCESS_CODE_LOCKED',
    'MAIL_TO_READ', 'AUTHORITY_OBJECTED', 'CARRIER_RETURNED', 'CERTIFICATE_CONTESTED', 'SERVICE_QUESTIONED', 'PAPER_COPIES_ASKED',
    'INTERPRETER_ASKED', 'MORE_TIME_ASKED'));

create or replace view service_waiting as
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
     where r.questioned_at is not null
    union all
    -- What the addressee asked waits for the answer of a person.
    select q.kind || '_ASKED', q.request_id, q.attempt_id, q.asked_at
      from addressee_request q
     where q.answered_at is null;

create constraint trigger addressee_request_made_task after insert on addressee_request
    deferrable initially deferred for each row execute function service_tasks_change('request_id');
create constraint trigger addressee_request_answered_task after update on addressee_request
    deferrable initially deferred for each row when (old.answered_at is distinct from new.answered_at)
    execute function service_tasks_change('request_id');
