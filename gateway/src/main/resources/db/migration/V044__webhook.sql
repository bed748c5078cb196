-- V044  Where the systems of partners are told that something happened in a case that they registered.
create table webhook (
    partner_id    uuid          primary key,
    url           varchar(2000) not null,
    -- Encrypted; see secret.Encryption.
    secret        bytea         not null,
    set_at        timestamptz   not null,
    failing_since timestamptz,
    constraint webhook_of_partner foreign key (partner_id) references partner (id) on delete cascade
);

create table case_of_partner (
    case_id    uuid primary key,
    partner_id uuid not null
);

create table webhook_message (
    id          uuid        primary key,
    partner_id  uuid        not null,
    type        varchar(60) not null,
    case_id     uuid,
    happened_at timestamptz not null,
    state       varchar(12) not null,
    tries       int         not null,
    next_try_at timestamptz,
    outcome     varchar(100),
    tried_at    timestamptz,
    constraint webhook_message_of_webhook foreign key (partner_id) references webhook (partner_id) on delete cascade,
    constraint webhook_message_waits check ((state = 'WAITING') = (next_try_at is not null))
);
create index webhook_message_due on webhook_message (next_try_at) where state = 'WAITING';
create index webhook_message_newest on webhook_message (partner_id, happened_at desc, id desc);
create index webhook_message_by_age on webhook_message (happened_at);
