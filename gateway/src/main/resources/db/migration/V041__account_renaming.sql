-- V041  That a person of a court gave an account another name, and by what paper: what was signed under the name before keeps it.
create table account_renaming (
    id              uuid         not null,
    account_id      uuid         not null,
    from_name       varchar(200) not null,
    to_name         varchar(200) not null,
    identity_check  varchar(16)  not null,
    evidence        varchar(500) not null,
    court           varchar(16)  not null,
    renamed_by      uuid         not null,
    renamed_by_name varchar(200) not null,
    renamed_at      timestamptz  not null,
    constraint account_renaming_pk primary key (id),
    constraint account_renaming_of_account foreign key (account_id) references account (id) on delete cascade,
    constraint account_renaming_check_known check (identity_check in ('IN_PERSON', 'BY_VIDEO', 'BY_PAPERS'))
);
create index account_renaming_by_account on account_renaming (account_id, renamed_at);
