-- V035  The register of attempts by every channel. Electronic service keeps its own state beside its line; of the others this is all.
create table service_attempt (
    id             uuid        not null,
    request_id     uuid        not null,
    case_id        uuid        not null,
    party_id       uuid        not null,
    channel        text        not null,
    state          text        not null,
    how            text,
    article        text,
    country        text,
    deemed_by      text,
    adviser_answer jsonb,
    sent_to        text,
    reasons        text,
    clock_from     date,
    started_at     timestamptz not null,
    started_by     uuid,
    failure        text,
    failed_on      date,
    version        int         not null,
    constraint service_attempt_known_by_id primary key (id),
    constraint service_attempt_of_a_request foreign key (request_id) references service_request,
    constraint service_attempt_state_known check (state in ('UNDER_WAY', 'SERVED', 'FAILED')),
    constraint service_attempt_how_known check (how in ('POST', 'CERTIFICATE', 'NOTE', 'HANDOVER', 'PUBLICATION')),
    constraint service_attempt_whole_unless_electronic check (
        num_nulls(how, article, adviser_answer, sent_to, started_by) = case channel when 'ELECTRONIC' then 5 else 0 end),
    constraint service_attempt_never_where_closed check ((adviser_answer ->> 'answer') in ('OPEN', 'ASK')),
    constraint service_attempt_asked_gives_reasons check (
        (adviser_answer ->> 'answer') <> 'ASK' or length(trim(reasons)) > 0),
    constraint service_attempt_failed_with_its_day check ((failure is null) = (failed_on is null))
);
create index service_attempt_of_request on service_attempt (request_id, started_at, id);

insert into service_attempt (id, request_id, case_id, party_id, channel, state, started_at, version)
    select id, request_id, case_id, party_id, 'ELECTRONIC',
           case state when 'ACCEPTED' then 'SERVED' when 'REFUSED' then 'FAILED' when 'EXPIRED' then 'FAILED'
                      when 'NOT_SENT' then 'FAILED' else 'UNDER_WAY' end,
           started_at, 0
      from electronic_attempt;

alter table delivery_event
    drop constraint delivery_event_of_an_attempt,
    add constraint delivery_event_of_an_attempt foreign key (attempt_id) references service_attempt;

-- By name, so that what can happen again needs no word here.
drop index delivery_event_once;
create unique index delivery_event_once on delivery_event (attempt_id, kind)
    where kind in ('SUBMITTED_ACCEPTED', 'NOTIFIED', 'NOT_NOTIFIED', 'NOTIFICATION_NOT_KNOWN', 'MADE_AVAILABLE', 'HANDED_OVER',
                   'ACCEPTED', 'REFUSED', 'EXPIRED', 'POSTED', 'LEFT_AT_RESIDENCE', 'PUBLISHED', 'DEEMED_SERVED', 'FAILED');
