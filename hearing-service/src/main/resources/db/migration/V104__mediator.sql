-- V104  The register of mediators that a court keeps, and whom the parties of a case choose from it: CPL 98; OM 6. Who mediates comes with an account of
-- their own, joined to the entry by a code of which the digest alone is kept.
create table mediator (
    mediator_id       uuid        not null,
    court             text        not null,
    name              text        not null,
    body              text        not null,
    languages         text[]      not null,
    origin            text        not null,
    fields            text,
    account_id        uuid,
    code_digest       text,
    added_by          uuid        not null,
    added_at          timestamptz not null,
    suspended_by      uuid,
    suspended_at      timestamptz,
    suspension_reason text,
    version           bigint      not null,
    constraint mediator_once primary key (mediator_id),
    constraint mediator_code_once unique (code_digest),
    constraint mediator_speaks check (cardinality(languages) between 1 and 10),
    constraint mediator_origin_known check (origin in ('MAINLAND', 'HONG_KONG', 'MACAO', 'TAIWAN', 'ABROAD')),
    constraint mediator_suspended_with_a_reason check (
        (suspended_at is null) = (suspension_reason is null) and (suspended_at is null) = (suspended_by is null))
);
create index mediator_of_a_court on mediator (court, added_at, mediator_id);

create table mediator_choice (
    case_id     uuid        not null,
    party_id    uuid        not null,
    mediator_id uuid        not null,
    chosen_by   uuid        not null,
    chosen_at   timestamptz not null,
    constraint mediator_choice_once primary key (case_id, party_id),
    constraint mediator_choice_of_a_mediator foreign key (mediator_id) references mediator
);
