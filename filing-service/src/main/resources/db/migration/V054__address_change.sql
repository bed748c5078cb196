-- That a party is to be served at another address (J 137): what it stated, and what the court made of it. Until it is confirmed the
-- address before stays valid.
create table address_change (
    id              uuid primary key,
    version         bigint not null,
    case_id         uuid not null references case_file,
    party_id        uuid not null references case_party,
    state           varchar(12) not null,
    address         varchar(1000) not null,
    country         varchar(2) not null,
    email           varchar(254),
    phone           varchar(20),
    valid_from      date not null,
    paper_id        uuid references paper,
    stated_by       uuid not null,
    stated_by_name  varchar(200) not null,
    stated_at       timestamptz not null,
    decided_by      uuid,
    decided_by_name varchar(200),
    decided_at      timestamptz,
    return_reason   varchar(1000),
    constraint address_change_state_known check (state in ('STATED', 'CONFIRMED', 'RETURNED', 'WITHDRAWN')),
    constraint address_change_country_is_iso check (country ~ '^[A-Z]{2}$'),
    constraint address_change_decided_by_somebody check (
        (decided_at is not null) = (state in ('CONFIRMED', 'RETURNED'))
        and (decided_by is null) = (decided_at is null) and (decided_by_name is null) = (decided_at is null)),
    constraint address_change_returned_with_reason check ((return_reason is not null) = (state = 'RETURNED'))
);
create index address_change_of_case on address_change (case_id, stated_at desc, id desc);
create unique index address_change_waits_once on address_change (party_id) where state = 'STATED';
create index address_change_waiting on address_change (stated_at, id) where state = 'STATED';

-- The addresses that the court confirmed. Of a party that one is in force whose first day is the latest that has come.
create table party_address (
    change_id    uuid primary key references address_change,
    case_id      uuid not null references case_file,
    party_id     uuid not null references case_party,
    address      varchar(1000) not null,
    country      varchar(2) not null,
    email        varchar(254),
    phone        varchar(20),
    valid_from   date not null,
    confirmed_at timestamptz not null
);
create index party_address_of_case on party_address (case_id, valid_from, confirmed_at);
