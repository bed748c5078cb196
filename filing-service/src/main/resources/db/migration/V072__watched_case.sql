-- Cases that the head of the court watches (四类案件), by rule or because somebody says so; every act stays. Nobody but the court reads it.
create table watched_case (
    id         uuid primary key,
    version    bigint not null,
    case_id    uuid not null references case_file,
    court      varchar(20) not null,
    category   varchar(20) not null,
    by_rule    boolean not null,
    since      timestamptz not null,
    lifted_at  timestamptz,
    constraint watched_case_category_known check (category in ('MAJOR', 'GROUP', 'CONFLICT', 'COMPLAINT'))
);
create unique index watched_case_once on watched_case (case_id, category) where lifted_at is null;
create index watched_case_of_court on watched_case (court, since desc, id desc) where lifted_at is null;
create table watch_act (
    id         uuid primary key,
    watch_id   uuid not null references watched_case,
    act        varchar(12) not null,
    reason     varchar(2000) not null,
    by_account uuid,
    by_name    varchar(200) not null,
    at         timestamptz not null,
    constraint watch_act_known check (act in ('BEGUN', 'NOTED', 'LIFTED')),
    constraint watch_act_by_somebody check ((by_account is null) = (by_name = ''))
);
create index watch_act_of_watch on watch_act (watch_id, at, id);
