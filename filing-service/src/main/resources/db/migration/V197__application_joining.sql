-- V197  What parties ask for together: one makes it, the others join in it. Civil Procedure Law art. 205.
create table application_joining (
    application_id uuid not null references application,
    party_id       uuid not null references case_party,
    account_id     uuid not null,
    name           varchar(200) not null,
    joined_at      timestamptz not null,
    primary key (application_id, party_id)
);
