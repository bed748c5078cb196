-- V0.5  A case as filing-service told of it: its court, who is in it, which documents it has. Never asked for.
create table court_case (
    case_id       uuid        not null,
    case_number   text        not null,
    court         text        not null,
    title         text        not null,
    registered_at timestamptz not null,
    constraint court_case_once primary key (case_id)
);

create table court_case_party (
    party_id     uuid not null,
    case_id      uuid not null,
    position     int  not null,
    role         text not null,
    -- Kind and country are null for parties that a service knew before it kept them.
    kind         text,
    name         text not null,
    latin_name   text,
    chinese_name text,
    country      text,
    language     text not null,
    zone         text,
    account_id   uuid,
    constraint court_case_party_once primary key (party_id),
    constraint court_case_party_of_a_case foreign key (case_id) references court_case,
    constraint court_case_party_role_known check (role in ('PLAINTIFF', 'DEFENDANT')),
    constraint court_case_party_kind_known check (kind in ('PERSON', 'COMPANY')),
    constraint court_case_party_country_is_iso check (country ~ '^[A-Z]{2}$')
);
create index court_case_party_of_case on court_case_party (case_id);
create index court_case_party_of_account on court_case_party (account_id);

create table court_case_document (
    document_id    uuid not null,
    case_id        uuid not null,
    position       int  not null,
    digest         text not null,
    kind           text not null,
    title          text not null,
    language       text not null,
    pages          int  not null,
    translation_of uuid,
    constraint court_case_document_once primary key (document_id),
    constraint court_case_document_of_a_case foreign key (case_id) references court_case,
    constraint court_case_document_digest_is_sha256 check (digest ~ '^[0-9a-f]{64}$')
);
create index court_case_document_of_case on court_case_document (case_id);
