-- V001  Accounts, and registrations whose e-mail address is not confirmed yet.
create table account (
    id            uuid         not null,
    version       integer      not null,
    email         varchar(254) not null,
    email_folded  varchar(254) not null,
    password_hash varchar(255) not null,
    name          varchar(200) not null,
    kind          varchar(16)  not null,
    groups        varchar(32)[] not null,
    court         varchar(16),
    locale        varchar(8)   not null,
    zone          varchar(64)  not null,
    confirmed_at  timestamptz  not null,
    constraint account_pk primary key (id),
    constraint account_one_per_address unique (email_folded),
    constraint account_kind_known check (kind in ('PERSON', 'COMPANY')),
    constraint account_in_a_group check (cardinality(groups) > 0),
    constraint account_locale_known check (locale in ('zh-CN', 'en', 'ko', 'ja', 'ru', 'fr', 'es', 'ar'))
);

create table registration (
    code_digest   varchar(64)  not null,
    email         varchar(254) not null,
    email_folded  varchar(254) not null,
    password_hash varchar(255) not null,
    name          varchar(200) not null,
    kind          varchar(16)  not null,
    locale        varchar(8)   not null,
    zone          varchar(64)  not null,
    expires_at    timestamptz  not null,
    constraint registration_pk primary key (code_digest)
);
create index registration_by_address on registration (email_folded);

-- Counts guesses by address, whether an account has that address or not, so that the count tells nothing about it.
create table sign_in_attempts (
    email_digest varchar(64) not null,
    failures     integer     not null,
    held_until   timestamptz,
    last_at      timestamptz not null,
    constraint sign_in_attempts_pk primary key (email_digest),
    constraint sign_in_attempts_counted check (failures >= 0)
);
