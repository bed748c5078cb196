-- V018  Every answer of the adviser stays, with what it was told, by whom and why.
create table service_request_advice (
    id              uuid        not null,
    request_id      uuid        not null,
    position        int         not null,
    told            text        not null,
    reason          text,
    advice          jsonb       not null,
    given_at        timestamptz not null,
    told_by         uuid        not null,
    told_by_name    text,
    log_index       bigint,
    evidence_digest text,
    openings        jsonb,
    constraint service_request_advice_known_by_id primary key (id),
    constraint service_request_advice_in_order unique (request_id, position),
    constraint service_request_advice_of_a_request foreign key (request_id) references service_request,
    constraint service_request_advice_told_known check (told in ('OPENED', 'FACTS', 'ENQUIRY', 'DECISION')),
    constraint service_request_advice_first_is_opening check ((position = 0) = (told = 'OPENED')),
    constraint service_request_advice_says_why check (told = 'OPENED' or length(trim(reason)) > 0),
    constraint service_request_advice_decision_in_the_log check (
        num_nulls(log_index, evidence_digest, openings) = case told when 'DECISION' then 0 else 3 end)
);
insert into service_request_advice (id, request_id, position, told, advice, given_at, told_by)
    select gen_random_uuid(), id, 0, 'OPENED', advice, opened_at, opened_by from service_request;
create trigger service_request_advice_append_only before update or delete or truncate on service_request_advice
    for each statement execute function refuse_to_change();

-- The newest answer stands with its request, so that lists read one table.
alter table service_request add column advice_number int not null default 0;
alter table service_request alter column advice_number drop default;
