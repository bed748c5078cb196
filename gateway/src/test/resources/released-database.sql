-- The database of gateway as release 1d62f75 left it after one case: what the release's migrations make, then its rows.

-- V0.1  Commands that were run, so that one repeated after a lost answer is answered and not run again.
create table idempotent_command (
    account_id  uuid        not null,
    key         text        not null,
    request     text        not null,
    answer      text,
    received_at timestamptz not null default now(),
    constraint idempotent_command_once primary key (account_id, key),
    constraint idempotent_command_key_bounded check (length(key) between 8 and 128)
);

-- V0.2  What this service has to tell others, in the order in which it happened, and what it has heard.
create table outbox_event (
    position     bigint generated always as identity,
    event_id     uuid        not null,
    type         text        not null,
    subject      uuid        not null,
    data         text        not null,
    occurred_at  timestamptz not null,
    trace        text,
    -- An event is sent only when no transaction that could still commit an earlier one is under way.
    transaction  xid8        not null default pg_current_xact_id(),
    published_at timestamptz,
    constraint outbox_event_in_order primary key (position),
    constraint outbox_event_once unique (event_id)
);
create index outbox_event_waiting on outbox_event (position) where published_at is null;

create table inbox_event (
    event_id    uuid        not null,
    type        text        not null,
    received_at timestamptz not null default now(),
    constraint inbox_event_once primary key (event_id)
);

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

-- V002  Sessions, and the refresh tokens that carry each one on; only digests of the tokens are kept.
create table session (
    id         uuid        not null,
    account_id uuid        not null,
    started_at timestamptz not null,
    ends_at    timestamptz not null,
    revoked_at timestamptz,
    constraint session_pk primary key (id),
    constraint session_of_account foreign key (account_id) references account (id) on delete cascade
);
create index session_by_account on session (account_id);

create table refresh_token (
    digest     varchar(64) not null,
    session_id uuid        not null,
    issued_at  timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    constraint refresh_token_pk primary key (digest),
    constraint refresh_token_of_session foreign key (session_id) references session (id) on delete cascade
);
create index refresh_token_by_session on refresh_token (session_id);

-- V003  The keys that sign access tokens: published before they are used, and until their last token has expired.
create table signing_key (
    id           varchar(64) not null,
    private_key  bytea       not null,
    public_key   bytea       not null,
    active_from  timestamptz not null,
    active_until timestamptz not null,
    constraint signing_key_pk primary key (id),
    constraint signing_key_lives check (active_from < active_until)
);

-- V004  Mails to send, kept until the mail server has taken them; and who takes part in which case, to know whom to write to.
create table letter (
    id         uuid         not null,
    kind       varchar(32)  not null,
    address    varchar(254) not null,
    locale     varchar(8)   not null,
    link       varchar(512) not null,
    written_at timestamptz  not null,
    next_try   timestamptz  not null,
    tries      integer      not null,
    constraint letter_pk primary key (id)
);
create index letter_by_next_try on letter (next_try);

create table case_participant (
    case_id    uuid not null,
    account_id uuid not null,
    constraint case_participant_pk primary key (case_id, account_id)
);

create table flyway_schema_history (
    installed_rank integer primary key,
    version        varchar(50),
    description    varchar(200) not null,
    type           varchar(20) not null,
    script         varchar(1000) not null,
    checksum       integer,
    installed_by   varchar(100) not null,
    installed_on   timestamp not null default now(),
    execution_time integer not null,
    success        boolean not null
);
create index flyway_schema_history_s_idx on flyway_schema_history (success);

-- rows
insert into account (id, version, email, email_folded, password_hash, name, kind, groups, court, locale, zone, confirmed_at) overriding system value values ('487af124-2e83-3699-9633-8f589c0d44f4', '0', 'clerk@court.example', 'clerk@court.example', '$argon2id$v=19$m=19456,t=2,p=1$ygEYH5gQz0TeWYPx8npsmQ$6jVJKwQpNFSy96EXA2gCDpmFJqgOsN18tS/kylhpCXE', '书记员 陈静', 'PERSON', '{clerk}', '浙01', 'zh-CN', 'Asia/Shanghai', '2026-11-26 10:08:04.093132+00');
insert into account (id, version, email, email_folded, password_hash, name, kind, groups, court, locale, zone, confirmed_at) overriding system value values ('1b211b57-78ee-31da-993b-5cf02e79a696', '0', 'judge@court.example', 'judge@court.example', '$argon2id$v=19$m=19456,t=2,p=1$ygEYH5gQz0TeWYPx8npsmQ$6jVJKwQpNFSy96EXA2gCDpmFJqgOsN18tS/kylhpCXE', '审判员 林卫', 'PERSON', '{judge}', '浙01', 'zh-CN', 'Asia/Shanghai', '2026-11-26 10:08:04.126965+00');
insert into account (id, version, email, email_folded, password_hash, name, kind, groups, court, locale, zone, confirmed_at) overriding system value values ('17e79a61-9571-3297-8099-89869a2ba935', '0', 'interpreter@court.example', 'interpreter@court.example', '$argon2id$v=19$m=19456,t=2,p=1$ygEYH5gQz0TeWYPx8npsmQ$6jVJKwQpNFSy96EXA2gCDpmFJqgOsN18tS/kylhpCXE', 'Mina Park', 'PERSON', '{interpreter}', null, 'ko', 'Asia/Seoul', '2026-11-26 10:08:04.14463+00');
insert into account (id, version, email, email_folded, password_hash, name, kind, groups, court, locale, zone, confirmed_at) overriding system value values ('6350d35a-9f9b-3213-b09e-a1afca4e806d', '0', 'operator@court.example', 'operator@court.example', '$argon2id$v=19$m=19456,t=2,p=1$ygEYH5gQz0TeWYPx8npsmQ$6jVJKwQpNFSy96EXA2gCDpmFJqgOsN18tS/kylhpCXE', 'Operator', 'PERSON', '{operator}', null, 'en', 'Asia/Shanghai', '2026-11-26 10:08:04.149634+00');
insert into account (id, version, email, email_folded, password_hash, name, kind, groups, court, locale, zone, confirmed_at) overriding system value values ('c7a99406-61ce-315f-9a1b-5e4cb0a29d93', '0', 'plaintiff@example.com', 'plaintiff@example.com', '$argon2id$v=19$m=19456,t=2,p=1$ygEYH5gQz0TeWYPx8npsmQ$6jVJKwQpNFSy96EXA2gCDpmFJqgOsN18tS/kylhpCXE', 'Rheinland Maschinenbau GmbH', 'COMPANY', '{party}', null, 'en', 'Europe/Berlin', '2026-11-26 10:08:04.15725+00');
insert into account (id, version, email, email_folded, password_hash, name, kind, groups, court, locale, zone, confirmed_at) overriding system value values ('46852307-c638-34b1-a2e7-ede4c7233b1d', '0', 'defendant@example.com', 'defendant@example.com', '$argon2id$v=19$m=19456,t=2,p=1$ygEYH5gQz0TeWYPx8npsmQ$6jVJKwQpNFSy96EXA2gCDpmFJqgOsN18tS/kylhpCXE', '한빛정밀 주식회사', 'COMPANY', '{party}', null, 'ko', 'Asia/Seoul', '2026-11-26 10:08:04.160545+00');
insert into case_participant (case_id, account_id) overriding system value values ('3cc02346-04f4-4778-b3e8-84379a5569b7', 'c7a99406-61ce-315f-9a1b-5e4cb0a29d93');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) overriding system value values ('1', '0.1', 'idempotent command', 'SQL', 'db/migration/V0_1__idempotent_command.sql', '1738191300', 'gateway', '2026-11-26 10:07:30.75443', '59', 'true');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) overriding system value values ('2', '0.2', 'outbox and inbox', 'SQL', 'db/migration/V0_2__outbox_and_inbox.sql', '-1012264284', 'gateway', '2026-11-26 10:07:30.975908', '138', 'true');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) overriding system value values ('3', '001', 'account', 'SQL', 'db/migration/V001__account.sql', '509420704', 'gateway', '2026-11-26 10:07:31.166762', '88', 'true');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) overriding system value values ('4', '002', 'session', 'SQL', 'db/migration/V002__session.sql', '488589761', 'gateway', '2026-11-26 10:07:31.369789', '201', 'true');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) overriding system value values ('5', '003', 'signing key', 'SQL', 'db/migration/V003__signing_key.sql', '1354501363', 'gateway', '2026-11-26 10:07:31.707094', '78', 'true');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) overriding system value values ('6', '004', 'letter', 'SQL', 'db/migration/V004__letter.sql', '1352932880', 'gateway', '2026-11-26 10:07:31.887842', '106', 'true');
insert into inbox_event (event_id, type, received_at) overriding system value values ('04d7e9ae-d246-43fc-9332-1558d6e31064', 'org.comity.SubmissionReceived', '2026-11-26 10:08:49.760325+00');
insert into inbox_event (event_id, type, received_at) overriding system value values ('f93c8274-7d8f-46b9-a4ad-1968b43e3da6', 'org.comity.CaseRegistered', '2026-11-26 10:08:51.112611+00');
insert into inbox_event (event_id, type, received_at) overriding system value values ('65e70120-9793-422d-9613-9572bc03ed39', 'org.comity.HearingScheduled', '2026-11-26 10:09:04.286673+00');
insert into refresh_token (digest, session_id, issued_at, expires_at, used_at) overriding system value values ('dd6a504dd59841e54636c71ac8326bce8f15901643873f7b1fbb1a8be2d3ee1c', '18a62f66-aec5-41c9-b720-44a6877c583f', '2026-11-26 10:08:36.469915+00', '2026-12-03 10:08:36.469915+00', null);
insert into refresh_token (digest, session_id, issued_at, expires_at, used_at) overriding system value values ('edc87c45bb8d46b45dc12c2b9347da08ca64098f6845848090d1e7b9e7464c00', 'd7588a7b-0872-453b-9cb2-f92b073446b8', '2026-11-26 10:08:37.903125+00', '2026-12-03 10:08:37.903125+00', null);
insert into refresh_token (digest, session_id, issued_at, expires_at, used_at) overriding system value values ('0ddf2f42591502055cc0c59a0b41ba375778ee8412dfa09acdcd75199088df95', '69f758dd-5d2d-4ae3-bbe7-048456d9e346', '2026-11-26 10:08:55.78068+00', '2026-12-03 10:08:55.78068+00', null);
insert into refresh_token (digest, session_id, issued_at, expires_at, used_at) overriding system value values ('8024d02c43657e15a7ed75dcea661e0eaad5fb2eab351383d30ec2d494979826', '4cbf7f6e-921f-435e-87d9-77c991e8592f', '2026-11-26 10:08:57.275955+00', '2026-12-03 10:08:57.275955+00', null);
insert into session (id, account_id, started_at, ends_at, revoked_at) overriding system value values ('18a62f66-aec5-41c9-b720-44a6877c583f', 'c7a99406-61ce-315f-9a1b-5e4cb0a29d93', '2026-11-26 10:08:36.451948+00', '2026-12-26 10:08:36.451948+00', null);
insert into session (id, account_id, started_at, ends_at, revoked_at) overriding system value values ('d7588a7b-0872-453b-9cb2-f92b073446b8', '487af124-2e83-3699-9633-8f589c0d44f4', '2026-11-26 10:08:37.900496+00', '2026-12-26 10:08:37.900496+00', null);
insert into session (id, account_id, started_at, ends_at, revoked_at) overriding system value values ('69f758dd-5d2d-4ae3-bbe7-048456d9e346', '487af124-2e83-3699-9633-8f589c0d44f4', '2026-11-26 10:08:55.643554+00', '2026-12-26 10:08:55.643554+00', null);
insert into session (id, account_id, started_at, ends_at, revoked_at) overriding system value values ('4cbf7f6e-921f-435e-87d9-77c991e8592f', 'c7a99406-61ce-315f-9a1b-5e4cb0a29d93', '2026-11-26 10:08:57.274609+00', '2026-12-26 10:08:57.274609+00', null);
