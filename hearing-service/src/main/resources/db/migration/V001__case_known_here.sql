-- V001  What this service knows of a case: heard from filing-service, never asked for.
create table known_case (
    case_id       uuid        not null,
    case_number   text        not null,
    court         text        not null,
    title         text        not null,
    registered_at timestamptz not null,
    constraint known_case_once primary key (case_id)
);

create table known_party (
    party_id     uuid not null,
    case_id      uuid not null,
    role         text not null,
    name         text not null,
    latin_name   text,
    chinese_name text,
    language     text not null,
    zone         text,
    account_id   uuid,
    constraint known_party_once primary key (party_id),
    constraint known_party_of_a_case foreign key (case_id) references known_case,
    constraint known_party_role_known check (role in ('PLAINTIFF', 'DEFENDANT'))
);
create index known_party_by_case on known_party (case_id);
create index known_party_by_account on known_party (account_id);

create table known_document (
    document_id    uuid not null,
    case_id        uuid not null,
    digest         text not null,
    kind           text,
    title          text not null,
    language       text,
    pages          integer not null,
    translation_of uuid,
    constraint known_document_once primary key (document_id),
    constraint known_document_of_a_case foreign key (case_id) references known_case,
    constraint known_document_digest_is_sha256 check (digest ~ '^[0-9a-f]{64}$')
);
create index known_document_by_case on known_document (case_id);
