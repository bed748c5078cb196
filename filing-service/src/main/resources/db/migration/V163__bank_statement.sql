-- Statements of a court's account, and what came by them. An entry is known again by the bank's own reference of it, so that a statement
-- that overlaps another, or comes again, books nothing twice.
create table bank_statement (
    id               uuid primary key,
    court            varchar(12) not null,
    digest           varchar(64) not null,
    account_version  int not null,
    statement_id     varchar(70) not null,
    credits          int not null,
    known            int not null,
    left_out         int not null,
    imported_at      timestamptz not null,
    imported_by      uuid not null,
    imported_by_name varchar(200) not null,
    constraint bank_statement_once unique (court, digest)
);
create index bank_statement_of_court on bank_statement (court, imported_at desc, id desc);
create table bank_entry (
    id               uuid primary key,
    version          bigint not null default 0,
    statement_id     uuid not null references bank_statement,
    court            varchar(12) not null,
    bank_key         varchar(200) not null,
    amount           numeric(20, 5) not null,
    currency         varchar(3) not null,
    booked_on        date not null,
    payer            varchar(300),
    remittance       varchar(2000) not null,
    finding          varchar(20) not null,
    charge_id        uuid references charge,
    state            varchar(12) not null,
    imported_at      timestamptz not null,
    decided_at       timestamptz,
    decided_by       uuid,
    decided_by_name  varchar(200),
    booked_cny       numeric(20, 2),
    receipt          varchar(40),
    reason           varchar(1000),
    constraint bank_entry_once unique (court, bank_key),
    constraint bank_entry_positive check (amount > 0),
    constraint bank_entry_state_known check (state in ('WAITING', 'BOOKED', 'DISMISSED')),
    constraint bank_entry_decided_whole check
        (num_nulls(decided_at, decided_by, decided_by_name) = case when state = 'WAITING' then 3 else 0 end),
    constraint bank_entry_booked_whole check
        (num_nulls(booked_cny, receipt) = case when state = 'BOOKED' then 0 else 2 end),
    constraint bank_entry_booked_for_something check (state <> 'BOOKED' or charge_id is not null)
);
create index bank_entry_waiting on bank_entry (court, imported_at desc, id desc) where state = 'WAITING';
create index bank_entry_of_court on bank_entry (court, imported_at desc, id desc);
create index bank_entry_of_statement on bank_entry (statement_id);
