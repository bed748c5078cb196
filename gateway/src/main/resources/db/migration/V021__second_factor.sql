-- V021  An app that shows codes, as a second factor beside the password (RFC 6238). Its secret is encrypted with a key that is not in the
-- database. A factor counts from its first code on; until then it can be begun anew. Of recovery codes only digests are kept.
create table second_factor (
    account_id       uuid        not null,
    encrypted_secret bytea       not null,
    begun_at         timestamptz not null,
    since            timestamptz,
    -- The time step of the last code that was taken: none of it or before is taken again.
    last_step        bigint      not null,
    constraint second_factor_pk primary key (account_id),
    constraint second_factor_of_account foreign key (account_id) references account (id) on delete cascade
);

create table recovery_code (
    digest     varchar(64) not null,
    account_id uuid        not null,
    constraint recovery_code_pk primary key (digest),
    constraint recovery_code_of_factor foreign key (account_id) references second_factor (account_id) on delete cascade
);
create index recovery_code_by_account on recovery_code (account_id);
