-- The database of hearing-service as release 1d62f75 left it after one case: what the release's migrations make, then its rows.

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

-- A Merkle log per origin: entries, the hashes of complete subtrees, and the checkpoints that were published.
-- Nothing here is ever changed or removed.
create table evidence_leaf (
    origin text not null,
    leaf_index bigint not null,
    entry bytea not null,
    appended_at timestamptz not null default clock_timestamp(),
    constraint evidence_leaf_pk primary key (origin, leaf_index),
    constraint evidence_leaf_index_not_negative check (leaf_index >= 0),
    constraint evidence_leaf_fits_a_tile_bundle check (octet_length(entry) between 1 and 65535)
);

create table evidence_node (
    origin text not null,
    level smallint not null,
    node_index bigint not null,
    hash bytea not null,
    constraint evidence_node_pk primary key (origin, level, node_index),
    constraint evidence_node_is_sha256 check (octet_length(hash) = 32)
);

create table evidence_checkpoint (
    origin text not null,
    tree_size bigint not null,
    note text not null,
    signed_at timestamptz not null default clock_timestamp(),
    constraint evidence_checkpoint_once_per_size primary key (origin, tree_size)
);

create function evidence_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'The evidence log is append-only: % on % is refused', tg_op, tg_table_name
        using errcode = 'restrict_violation';
end
$$;

create trigger evidence_leaf_append_only before update or delete or truncate on evidence_leaf
    for each statement execute function evidence_is_append_only();
create trigger evidence_node_append_only before update or delete or truncate on evidence_node
    for each statement execute function evidence_is_append_only();
create trigger evidence_checkpoint_append_only before update or delete or truncate on evidence_checkpoint
    for each statement execute function evidence_is_append_only();

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

-- V002  A hearing at its time, and who has a place in it.
create table hearing (
    id                      uuid        not null,
    case_id                 uuid        not null,
    stage                   text        not null,
    starts_at               timestamptz not null,
    ends_at                 timestamptz not null,
    scheduled_at            timestamptz not null,
    scheduled_by_account_id uuid        not null,
    notice_is_short         boolean     not null,
    short_notice_reason     text,
    status                  text        not null,
    version                 bigint      not null,
    constraint hearing_once primary key (id),
    constraint hearing_of_a_case foreign key (case_id) references known_case,
    constraint hearing_stage_known check (stage in ('COURT_HEARING')),
    constraint hearing_status_known check (status in ('SCHEDULED', 'OPEN', 'SEALED', 'ADJOURNED')),
    constraint hearing_ends_after_it_starts check (ends_at > starts_at),
    -- Civil Procedure Law art. 139: whoever gives less than three days says why.
    constraint hearing_short_notice_has_a_reason check (notice_is_short = (short_notice_reason is not null))
);
create index hearing_by_case on hearing (case_id);

create table hearing_seat (
    hearing_id uuid not null,
    seat_id    text not null,
    role       text not null,
    account_id uuid,
    party_id   uuid,
    name       text not null,
    language   text not null,
    zone       text,
    position   integer not null,
    constraint hearing_seat_once primary key (hearing_id, seat_id),
    constraint hearing_seat_of_a_hearing foreign key (hearing_id) references hearing,
    constraint hearing_seat_role_known check (role in ('JUDGE', 'CLERK', 'PLAINTIFF', 'DEFENDANT', 'INTERPRETER')),
    constraint hearing_seat_party_iff_party check ((party_id is not null) = (role in ('PLAINTIFF', 'DEFENDANT'))),
    constraint hearing_seat_one_for_an_account unique (hearing_id, account_id)
);
create index hearing_seat_by_account on hearing_seat (account_id);

-- V003  Who agreed to appear online, for which stage, when and in which language; and who agreed to a shorter notice.
create table consent (
    id                uuid        not null,
    hearing_id        uuid        not null,
    party_id          uuid        not null,
    account_id        uuid        not null,
    stage             text        not null,
    form              text        not null,
    language          text        not null,
    given_at          timestamptz not null,
    withdrawn_at      timestamptz,
    withdrawal_reason text,
    constraint consent_once primary key (id),
    constraint consent_of_a_hearing foreign key (hearing_id) references hearing,
    constraint consent_form_known check (form in ('ONLINE_DECLARATION')),
    constraint consent_withdrawn_after_given check (withdrawn_at >= given_at)
);
-- Consent to one stage is never consent to another: Online Litigation Rules art. 4.
create unique index consent_one_in_force on consent (hearing_id, party_id, stage) where withdrawn_at is null;

create table short_notice_agreement (
    hearing_id uuid        not null,
    party_id   uuid        not null,
    account_id uuid        not null,
    language   text        not null,
    agreed_at  timestamptz not null,
    constraint short_notice_agreement_once primary key (hearing_id, party_id),
    constraint short_notice_agreement_of_a_hearing foreign key (hearing_id) references hearing
);

-- V004  The log of a room: one writer at a time, no gap, every event chained to the one before, nothing ever changed.
create table room_lease (
    hearing_id uuid        not null,
    epoch      uuid        not null,
    owner      uuid        not null,
    fence      bigint      not null,
    expires_at timestamptz not null,
    constraint room_lease_once primary key (hearing_id),
    constraint room_lease_of_a_hearing foreign key (hearing_id) references hearing
);

create table hearing_event (
    hearing_id    uuid        not null,
    seq           bigint      not null,
    fence         bigint      not null,
    recorded_at   timestamptz not null,
    type          text        not null,
    audience      text        not null,
    command_id    uuid,
    body          bytea       not null,
    hash          bytea       not null,
    previous_link bytea       not null,
    link          bytea       not null,
    constraint hearing_event_in_order primary key (hearing_id, seq),
    constraint hearing_event_of_a_room foreign key (hearing_id) references room_lease,
    constraint hearing_event_command_once unique (hearing_id, command_id),
    constraint hearing_event_audience_known check (audience in ('ALL', 'COURT')),
    constraint hearing_event_hash_is_of_its_body check (hash = sha256(body)),
    constraint hearing_event_link_is_of_its_hash check (link = sha256(previous_link || hash))
);

create function hearing_event_follows() returns trigger language plpgsql as $$
declare
    current_fence bigint;
    last_seq      bigint;
    last_link     bytea;
begin
    select fence into current_fence from room_lease where hearing_id = new.hearing_id for share;
    if current_fence is distinct from new.fence then
        raise exception 'room % is written with fence %, not %', new.hearing_id, current_fence, new.fence
            using errcode = 'CM001', constraint = 'hearing_event_fence_is_current';
    end if;
    select seq, link into last_seq, last_link from hearing_event where hearing_id = new.hearing_id order by seq desc limit 1;
    if new.seq <> coalesce(last_seq, 0) + 1
        or new.previous_link <> coalesce(last_link, sha256(convert_to('comity-hearing/' || new.hearing_id, 'UTF8'))) then
        raise exception 'event % does not follow event % of room %', new.seq, last_seq, new.hearing_id
            using errcode = 'CM002', constraint = 'hearing_event_follows_the_last';
    end if;
    return new;
end $$;
create trigger hearing_event_follows before insert on hearing_event for each row execute function hearing_event_follows();

create function never_changed() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'CM003', constraint = tg_table_name || '_append_only';
end $$;
create trigger hearing_event_append_only before update or delete on hearing_event for each row execute function never_changed();
create trigger hearing_event_never_emptied before truncate on hearing_event for each statement execute function never_changed();

create table room_ticket (
    digest     bytea       not null,
    hearing_id uuid        not null,
    seat_id    text        not null,
    account_id uuid        not null,
    locale     text        not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    constraint room_ticket_once primary key (digest),
    constraint room_ticket_for_a_seat foreign key (hearing_id, seat_id) references hearing_seat
);

-- V005  A record that everybody has signed or refused to sign, closed for ever.
create table sealed_record (
    hearing_id uuid        not null,
    version    integer     not null,
    digest     text        not null,
    content    bytea       not null,
    sealed_at  timestamptz not null,
    -- where the evidence log says so
    leaf_index bigint      not null,
    constraint sealed_record_once primary key (hearing_id),
    constraint sealed_record_of_a_hearing foreign key (hearing_id) references hearing,
    constraint sealed_record_one_for_a_leaf unique (leaf_index),
    constraint sealed_record_digest_is_of_its_content check (digest = encode(sha256(content), 'hex'))
);
create trigger sealed_record_append_only before update or delete on sealed_record for each row execute function never_changed();

-- V006  Who did what to which hearing, when, from where.
create table audit_entry (
    position   bigint generated always as identity,
    at         timestamptz not null,
    account_id uuid        not null,
    act        text        not null,
    case_id    uuid        not null,
    hearing_id uuid,
    origin     text,
    constraint audit_entry_in_order primary key (position)
);
create trigger audit_entry_append_only before update or delete on audit_entry for each row execute function never_changed();

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
insert into audit_entry (position, at, account_id, act, case_id, hearing_id, origin) overriding system value values ('1', '2026-11-26 10:09:02.968385+00', '487af124-2e83-3699-9633-8f589c0d44f4', 'hearing-scheduled', '3cc02346-04f4-4778-b3e8-84379a5569b7', '7e1fee99-8abd-4c8c-b10e-c24f08f8667d', '127.0.0.1');
insert into audit_entry (position, at, account_id, act, case_id, hearing_id, origin) overriding system value values ('2', '2026-11-26 10:09:04.654733+00', 'c7a99406-61ce-315f-9a1b-5e4cb0a29d93', 'hearing-consented', '3cc02346-04f4-4778-b3e8-84379a5569b7', '7e1fee99-8abd-4c8c-b10e-c24f08f8667d', '127.0.0.1');
insert into audit_entry (position, at, account_id, act, case_id, hearing_id, origin) overriding system value values ('3', '2026-11-26 10:09:04.764105+00', 'c7a99406-61ce-315f-9a1b-5e4cb0a29d93', 'short-notice-agreed', '3cc02346-04f4-4778-b3e8-84379a5569b7', '7e1fee99-8abd-4c8c-b10e-c24f08f8667d', '127.0.0.1');
insert into consent (id, hearing_id, party_id, account_id, stage, form, language, given_at, withdrawn_at, withdrawal_reason) overriding system value values ('3c1d072f-2f9d-4fe4-b9b1-65de4b4a5345', '7e1fee99-8abd-4c8c-b10e-c24f08f8667d', '2551c46c-a8a8-456f-a242-7e23d691e2ae', 'c7a99406-61ce-315f-9a1b-5e4cb0a29d93', 'COURT_HEARING', 'ONLINE_DECLARATION', 'en', '2026-11-26 10:09:04.64771+00', null, null);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) overriding system value values ('1', '0.1', 'idempotent command', 'SQL', 'db/migration/V0_1__idempotent_command.sql', '1738191300', 'hearing', '2026-11-26 10:07:33.504701', '66', 'true');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) overriding system value values ('2', '0.2', 'outbox and inbox', 'SQL', 'db/migration/V0_2__outbox_and_inbox.sql', '-1012264284', 'hearing', '2026-11-26 10:07:33.823307', '59', 'true');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) overriding system value values ('3', '0.3', 'evidence log', 'SQL', 'db/migration/V0_3__evidence_log.sql', '-1814081307', 'hearing', '2026-11-26 10:07:34.071544', '92', 'true');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) overriding system value values ('4', '001', 'case known here', 'SQL', 'db/migration/V001__case_known_here.sql', '-795192502', 'hearing', '2026-11-26 10:07:34.296726', '66', 'true');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) overriding system value values ('5', '002', 'hearing', 'SQL', 'db/migration/V002__hearing.sql', '-51956553', 'hearing', '2026-11-26 10:07:34.515031', '112', 'true');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) overriding system value values ('6', '003', 'consent', 'SQL', 'db/migration/V003__consent.sql', '-1648483873', 'hearing', '2026-11-26 10:07:34.727169', '65', 'true');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) overriding system value values ('7', '004', 'room', 'SQL', 'db/migration/V004__room.sql', '416744908', 'hearing', '2026-11-26 10:07:34.929737', '122', 'true');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) overriding system value values ('8', '005', 'sealed record', 'SQL', 'db/migration/V005__sealed_record.sql', '-1622812863', 'hearing', '2026-11-26 10:07:35.068949', '32', 'true');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) overriding system value values ('9', '006', 'audit', 'SQL', 'db/migration/V006__audit.sql', '-302372842', 'hearing', '2026-11-26 10:07:35.206882', '49', 'true');
insert into hearing (id, case_id, stage, starts_at, ends_at, scheduled_at, scheduled_by_account_id, notice_is_short, short_notice_reason, status, version) overriding system value values ('7e1fee99-8abd-4c8c-b10e-c24f08f8667d', '3cc02346-04f4-4778-b3e8-84379a5569b7', 'COURT_HEARING', '2026-11-26 11:09:01.769343+00', '2026-11-26 12:09:01.769343+00', '2026-11-26 10:09:02.880417+00', '487af124-2e83-3699-9633-8f589c0d44f4', 'true', 'Both parties asked for today.', 'SCHEDULED', '0');
insert into hearing_seat (hearing_id, seat_id, role, account_id, party_id, name, language, zone, position) overriding system value values ('7e1fee99-8abd-4c8c-b10e-c24f08f8667d', 'judge', 'JUDGE', null, null, '', 'zh-CN', null, '0');
insert into hearing_seat (hearing_id, seat_id, role, account_id, party_id, name, language, zone, position) overriding system value values ('7e1fee99-8abd-4c8c-b10e-c24f08f8667d', 'clerk', 'CLERK', '487af124-2e83-3699-9633-8f589c0d44f4', null, '书记员 陈静', 'zh-CN', 'Asia/Shanghai', '1');
insert into hearing_seat (hearing_id, seat_id, role, account_id, party_id, name, language, zone, position) overriding system value values ('7e1fee99-8abd-4c8c-b10e-c24f08f8667d', 'plaintiff-1', 'PLAINTIFF', 'c7a99406-61ce-315f-9a1b-5e4cb0a29d93', '2551c46c-a8a8-456f-a242-7e23d691e2ae', 'Rheinland Maschinenbau GmbH', 'en', 'Europe/Berlin', '2');
insert into hearing_seat (hearing_id, seat_id, role, account_id, party_id, name, language, zone, position) overriding system value values ('7e1fee99-8abd-4c8c-b10e-c24f08f8667d', 'defendant-1', 'DEFENDANT', null, 'b4b44ec7-9b54-4fed-be0b-1c19d6c286b0', 'Hanbit Precision Co., Ltd.', 'en', 'Asia/Seoul', '3');
insert into idempotent_command (account_id, key, request, answer, received_at) overriding system value values ('487af124-2e83-3699-9633-8f589c0d44f4', 'cd82003f-decc-4065-9578-9d7de0c51fa9', '692d405831a25679d5636f518e6e83dbcbcb3560f272594ca68c4fd6be2d8b6e', '{"id":"7e1fee99-8abd-4c8c-b10e-c24f08f8667d","caseId":"3cc02346-04f4-4778-b3e8-84379a5569b7","caseNumber":"（2026）浙01民初1号","court":"浙01","title":"Rheinland Maschinenbau GmbH与Hanbit Precision Co., Ltd.国际货物买卖合同纠纷","stage":"COURT_HEARING","status":"SCHEDULED","startsAt":"2026-11-26T11:09:01.769343218Z","endsAt":"2026-11-26T12:09:01.769343218Z","courtTime":{"zone":"Asia/Shanghai","startsAt":"2026-11-26T19:09:01.769343218+08:00","endsAt":"2026-11-26T20:09:01.769343218+08:00","indecent":false},"notice":{"ruleId":"HRG-01","article":"CPL 139; J 227","toldAt":"2026-11-26T10:09:02.880417075Z","lastDay":"2026-11-23","isShort":true,"reason":"Both parties asked for today."},"seats":[{"seat":"judge","role":"JUDGE","partyId":null,"name":"","language":"zh-CN","taken":false,"time":{"zone":null,"startsAt":null,"endsAt":null,"indecent":null}},{"seat":"clerk","role":"CLERK","partyId":null,"name":"书记员 陈静","language":"zh-CN","taken":true,"time":{"zone":"Asia/Shanghai","startsAt":"2026-11-26T19:09:01.769343218+08:00","endsAt":"2026-11-26T20:09:01.769343218+08:00","indecent":false}},{"seat":"plaintiff-1","role":"PLAINTIFF","partyId":"2551c46c-a8a8-456f-a242-7e23d691e2ae","name":"Rheinland Maschinenbau GmbH","language":"en","taken":true,"time":{"zone":"Europe/Berlin","startsAt":"2026-11-26T12:09:01.769343218+01:00","endsAt":"2026-11-26T13:09:01.769343218+01:00","indecent":false}},{"seat":"defendant-1","role":"DEFENDANT","partyId":"b4b44ec7-9b54-4fed-be0b-1c19d6c286b0","name":"Hanbit Precision Co., Ltd.","language":"en","taken":false,"time":{"zone":"Asia/Seoul","startsAt":"2026-11-26T20:09:01.769343218+09:00","endsAt":"2026-11-26T21:09:01.769343218+09:00","indecent":false}}],"yourSeat":"clerk"}', '2026-11-26 10:09:02.751709+00');
insert into idempotent_command (account_id, key, request, answer, received_at) overriding system value values ('c7a99406-61ce-315f-9a1b-5e4cb0a29d93', '619bf36f-d0db-43ff-9956-f462dc5ab666', 'ff9db6b67a9841dbdd196c895c3c8bdedb8471f6b77b37ce6df1ed62affb98aa', '{"stage":"COURT_HEARING","shortNoticeNeeded":true,"complete":false,"parties":[{"partyId":"2551c46c-a8a8-456f-a242-7e23d691e2ae","seat":"plaintiff-1","name":"Rheinland Maschinenbau GmbH","mine":true,"givenAt":"2026-11-26T10:09:04.647710277Z","form":"ONLINE_DECLARATION","language":"en","withdrawnAt":null,"shortNoticeAgreedAt":null},{"partyId":"b4b44ec7-9b54-4fed-be0b-1c19d6c286b0","seat":"defendant-1","name":"Hanbit Precision Co., Ltd.","mine":false,"givenAt":null,"form":null,"language":null,"withdrawnAt":null,"shortNoticeAgreedAt":null}]}', '2026-11-26 10:09:03.117718+00');
insert into idempotent_command (account_id, key, request, answer, received_at) overriding system value values ('c7a99406-61ce-315f-9a1b-5e4cb0a29d93', 'dd2b8b42-d6b0-41d7-b4de-2a9d11fd4ced', 'f095c171173a8b509d9c42116de7fe4d01aaabf196d4dc48213704325c1d79ab', '{"stage":"COURT_HEARING","shortNoticeNeeded":true,"complete":false,"parties":[{"partyId":"2551c46c-a8a8-456f-a242-7e23d691e2ae","seat":"plaintiff-1","name":"Rheinland Maschinenbau GmbH","mine":true,"givenAt":"2026-11-26T10:09:04.647710Z","form":"ONLINE_DECLARATION","language":"en","withdrawnAt":null,"shortNoticeAgreedAt":"2026-11-26T10:09:04.763090426Z"},{"partyId":"b4b44ec7-9b54-4fed-be0b-1c19d6c286b0","seat":"defendant-1","name":"Hanbit Precision Co., Ltd.","mine":false,"givenAt":null,"form":null,"language":null,"withdrawnAt":null,"shortNoticeAgreedAt":null}]}', '2026-11-26 10:09:04.758133+00');
insert into inbox_event (event_id, type, received_at) overriding system value values ('f93c8274-7d8f-46b9-a4ad-1968b43e3da6', 'org.comity.CaseRegistered', '2026-11-26 10:08:51.485422+00');
insert into known_case (case_id, case_number, court, title, registered_at) overriding system value values ('3cc02346-04f4-4778-b3e8-84379a5569b7', '（2026）浙01民初1号', '浙01', 'Rheinland Maschinenbau GmbH与Hanbit Precision Co., Ltd.国际货物买卖合同纠纷', '2026-11-26 10:08:48.535341+00');
insert into known_document (document_id, case_id, digest, kind, title, language, pages, translation_of) overriding system value values ('b177eb4f-344e-4902-bdda-63dd47f84dd9', '3cc02346-04f4-4778-b3e8-84379a5569b7', 'b6299ab974437aebaa16942e81b3ed0433ff80526d9c32dda7835a0906858bd9', 'STATEMENT_OF_CLAIM', 'STATEMENT_OF_CLAIM-en', 'en', '20', null);
insert into known_document (document_id, case_id, digest, kind, title, language, pages, translation_of) overriding system value values ('1a9e119e-bbae-4716-a47e-1cd3474e76b2', '3cc02346-04f4-4778-b3e8-84379a5569b7', '1971e4cd06abcacfe493c879e846ca2afdd6e9c213b110eb08fed0ba45f22471', 'STATEMENT_OF_CLAIM', 'STATEMENT_OF_CLAIM-zh-CN', 'zh-CN', '20', 'b177eb4f-344e-4902-bdda-63dd47f84dd9');
insert into known_document (document_id, case_id, digest, kind, title, language, pages, translation_of) overriding system value values ('ea367a4d-1150-4b76-8746-0304fd667551', '3cc02346-04f4-4778-b3e8-84379a5569b7', '002cc99706ab61c381777925940416ece6ab00b096140692ecc5e528694ebaa6', 'POWER_OF_ATTORNEY', 'POWER_OF_ATTORNEY-en', 'en', '20', null);
insert into known_document (document_id, case_id, digest, kind, title, language, pages, translation_of) overriding system value values ('0248591f-1b1b-41fa-b2ad-4dc50d22baa5', '3cc02346-04f4-4778-b3e8-84379a5569b7', 'ca2391664dcff54a4c7780856b94650d3f059839b51b113a3cfecded9861cc2d', 'POWER_OF_ATTORNEY', 'POWER_OF_ATTORNEY-zh-CN', 'zh-CN', '20', 'ea367a4d-1150-4b76-8746-0304fd667551');
insert into known_document (document_id, case_id, digest, kind, title, language, pages, translation_of) overriding system value values ('4a2a5f5b-2436-4264-a8dd-249671e49dcb', '3cc02346-04f4-4778-b3e8-84379a5569b7', '0069f40c764c0307040fd4fa30e0d7f3d7636f0a36ddae8dde4c231b97876aa8', 'APOSTILLE', 'APOSTILLE-en', 'en', '20', null);
insert into known_document (document_id, case_id, digest, kind, title, language, pages, translation_of) overriding system value values ('52e2615b-0c58-422b-ab92-753118a07c54', '3cc02346-04f4-4778-b3e8-84379a5569b7', '98f56065da607d279282811ec325adfcc7def0cb6d8c37d71f24aa3dc9efc41e', 'APOSTILLE', 'APOSTILLE-zh-CN', 'zh-CN', '20', '4a2a5f5b-2436-4264-a8dd-249671e49dcb');
insert into known_document (document_id, case_id, digest, kind, title, language, pages, translation_of) overriding system value values ('fb68453a-9f83-4269-8021-94248cc7b8df', '3cc02346-04f4-4778-b3e8-84379a5569b7', 'c5129177d4f583c2528957c07070f5ccb12946252b082b102465d9a1f36c2aa8', 'CONTRACT', 'CONTRACT-en', 'en', '20', null);
insert into known_document (document_id, case_id, digest, kind, title, language, pages, translation_of) overriding system value values ('e732fa7d-9469-4e40-9a40-22ab4a30c4b9', '3cc02346-04f4-4778-b3e8-84379a5569b7', '0aca8f2a1cc78507a3f94a667b9aa6ea7a1a79905c495a9b660ecd8c20344265', 'CONTRACT', 'CONTRACT-zh-CN', 'zh-CN', '20', 'fb68453a-9f83-4269-8021-94248cc7b8df');
insert into known_party (party_id, case_id, role, name, latin_name, chinese_name, language, zone, account_id) overriding system value values ('2551c46c-a8a8-456f-a242-7e23d691e2ae', '3cc02346-04f4-4778-b3e8-84379a5569b7', 'PLAINTIFF', 'Rheinland Maschinenbau GmbH', '', '', 'en', 'Europe/Berlin', 'c7a99406-61ce-315f-9a1b-5e4cb0a29d93');
insert into known_party (party_id, case_id, role, name, latin_name, chinese_name, language, zone, account_id) overriding system value values ('b4b44ec7-9b54-4fed-be0b-1c19d6c286b0', '3cc02346-04f4-4778-b3e8-84379a5569b7', 'DEFENDANT', 'Hanbit Precision Co., Ltd.', '', '', 'en', 'Asia/Seoul', null);
insert into outbox_event (position, event_id, type, subject, data, occurred_at, trace, transaction, published_at) overriding system value values ('1', '65e70120-9793-422d-9613-9572bc03ed39', 'HearingScheduled', '3cc02346-04f4-4778-b3e8-84379a5569b7', '{"caseId":"3cc02346-04f4-4778-b3e8-84379a5569b7","hearingId":"7e1fee99-8abd-4c8c-b10e-c24f08f8667d","startsAt":"2026-11-26T11:09:01.769343218Z","endsAt":"2026-11-26T12:09:01.769343218Z","scheduledByAccountId":"487af124-2e83-3699-9633-8f589c0d44f4"}', '2026-11-26 10:09:02.956004+00', '00-9641759de19da3434604c72f15c470d4-e660baee3312d4a1-00', '895', '2026-11-26 10:09:03.027042+00');
insert into outbox_event (position, event_id, type, subject, data, occurred_at, trace, transaction, published_at) overriding system value values ('2', '301ff9f2-b464-4688-827d-3eee60a24ea2', 'HearingConsented', '3cc02346-04f4-4778-b3e8-84379a5569b7', '{"caseId":"3cc02346-04f4-4778-b3e8-84379a5569b7","hearingId":"7e1fee99-8abd-4c8c-b10e-c24f08f8667d","partyId":"2551c46c-a8a8-456f-a242-7e23d691e2ae","at":"2026-11-26T10:09:04.647710277Z"}', '2026-11-26 10:09:04.653667+00', '00-7ef32f8c88498de156281f77240713b6-963b105bcada197e-00', '896', '2026-11-26 10:09:04.69009+00');
insert into room_ticket (digest, hearing_id, seat_id, account_id, locale, expires_at, used_at) overriding system value values (E'\\x10cc17c702919313627ee482fa2252f87546abbcf971d55380dce57705b2eb32', '7e1fee99-8abd-4c8c-b10e-c24f08f8667d', 'plaintiff-1', 'c7a99406-61ce-315f-9a1b-5e4cb0a29d93', 'en', '2026-11-26 10:10:04.86406+00', null);
insert into short_notice_agreement (hearing_id, party_id, account_id, language, agreed_at) overriding system value values ('7e1fee99-8abd-4c8c-b10e-c24f08f8667d', '2551c46c-a8a8-456f-a242-7e23d691e2ae', 'c7a99406-61ce-315f-9a1b-5e4cb0a29d93', 'en', '2026-11-26 10:09:04.76309+00');
select setval('outbox_event_position_seq', 2);
select setval('audit_entry_position_seq', 3);
