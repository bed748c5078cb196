-- V075  That an address was searched for is a record and no tick: publication begins by it. Source: CPL 283 para. 2; HSC 1(2).
create table address_search (
    id               uuid        not null,
    request_id       uuid        not null,
    place            text        not null,
    searched_on      date        not null,
    result           text        not null,
    words            text        not null,
    document_id      uuid,
    recorded_at      timestamptz not null,
    recorded_by      uuid        not null,
    recorded_by_name text        not null,
    constraint address_search_known_by_id primary key (id),
    constraint address_search_of_a_request foreign key (request_id) references service_request,
    constraint address_search_result_known check (result in ('FOUND', 'NOT_FOUND'))
);
create index address_search_of_request on address_search (request_id, recorded_at, id);

create trigger address_search_append_only before update or delete or truncate on address_search
    for each statement execute function refuse_to_change();
