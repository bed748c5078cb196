-- V001  What this service knows of a case, from the facts of filing-service.
create table case_file (
    id            uuid        not null,
    case_number   text        not null,
    court         text        not null,
    title         text,
    registered_at timestamptz not null,
    constraint case_file_known_by_id primary key (id)
);

create table case_party (
    id           uuid not null,
    case_id      uuid not null,
    position     int  not null,
    role         text not null,
    kind         text not null,
    name         text not null,
    latin_name   text,
    chinese_name text,
    country      text,
    language     text,
    zone         text,
    email        text,
    address      text,
    account_id   uuid,
    constraint case_party_known_by_id primary key (id),
    constraint case_party_of_a_case foreign key (case_id) references case_file,
    constraint case_party_role_known check (role in ('PLAINTIFF', 'DEFENDANT', 'THIRD_PARTY')),
    constraint case_party_kind_known check (kind in ('PERSON', 'COMPANY')),
    constraint case_party_country_is_iso check (country ~ '^[A-Z]{2}$')
);
create index case_party_of_case on case_party (case_id);

create table case_document (
    id             uuid not null,
    case_id        uuid not null,
    position       int  not null,
    digest         text not null,
    kind           text not null,
    title          text,
    language       text,
    pages          int,
    translation_of uuid,
    constraint case_document_known_by_id primary key (id),
    constraint case_document_of_a_case foreign key (case_id) references case_file,
    constraint case_document_digest_is_sha256 check (digest ~ '^[0-9a-f]{64}$')
);
create index case_document_of_case on case_document (case_id);
