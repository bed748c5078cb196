-- The database of service-of-process-service as release 1d62f75 left it after one case: what the release's migrations make, then its rows.

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

-- V002  The task of serving one addressee; the adviser's answer is kept as it was given.
create table service_request (
    id                     uuid        not null,
    case_id                uuid        not null,
    party_id               uuid        not null,
    paper                  text        not null,
    advice                 jsonb       not null,
    opened_at              timestamptz not null,
    opened_by              uuid        not null,
    served_attempt_id      uuid,
    served_channel         text,
    served_at              timestamptz,
    served_by_event        text,
    served_rule_id         text,
    served_article         text,
    served_rebuttable      boolean,
    served_evidence_digest text,
    version                int         not null,
    constraint service_request_known_by_id primary key (id),
    constraint service_request_of_a_case foreign key (case_id) references case_file,
    constraint service_request_of_a_party foreign key (party_id) references case_party,
    constraint service_request_served_whole check (
        num_nulls(served_attempt_id, served_channel, served_at, served_by_event, served_rule_id, served_article,
                  served_rebuttable, served_evidence_digest) in (0, 8)),
    constraint service_request_not_served_before_opened check (served_at >= opened_at)
);
create index service_request_of_case on service_request (case_id, opened_at);

create table service_request_document (
    request_id  uuid not null,
    position    int  not null,
    document_id uuid not null,
    constraint service_request_document_in_order primary key (request_id, position),
    constraint service_request_document_of_a_request foreign key (request_id) references service_request,
    constraint service_request_document_of_a_case foreign key (document_id) references case_document,
    constraint service_request_document_once unique (request_id, document_id)
);

-- V003  Electronic service: consent, address, two factors of which only hashes are kept, and the answer.
create table electronic_attempt (
    id                     uuid        not null,
    request_id             uuid        not null,
    case_id                uuid        not null,
    party_id               uuid        not null,
    state                  text        not null,
    standing               text        not null,
    basis                  text        not null,
    basis_document_id      uuid,
    basis_note             text        not null,
    email                  text        not null,
    address_confirmed      boolean     not null,
    language               text        not null,
    reasons                text,
    verdict                jsonb       not null,
    started_at             timestamptz not null,
    started_by             uuid        not null,
    expires_at             timestamptz not null,
    secret_digest          bytea       not null,
    -- Half of what the appearance code is derived from; the other half is the link's secret, of which only a digest is here.
    appearance_seed        bytea       not null,
    appearance_code_digest text        not null,
    code_hash              bytea,
    code_salt              bytea,
    code_issued_at         timestamptz,
    code_tries             int,
    session_digest         bytea,
    session_until          timestamptz,
    opened_at              timestamptz,
    answered_at            timestamptz,
    answered_by_name       text,
    answered_by_capacity   text,
    refusal_reason         text,
    version                int         not null,
    constraint electronic_attempt_known_by_id primary key (id),
    constraint electronic_attempt_of_a_request foreign key (request_id) references service_request,
    constraint electronic_attempt_state_known check (state in ('AVAILABLE', 'OPENED', 'ACCEPTED', 'REFUSED', 'EXPIRED')),
    constraint electronic_attempt_standing_known check (
        standing in ('CONFIRMED', 'NOT_CONFIRMED', 'BY_ACCEPTANCE_ONLY')),
    constraint electronic_attempt_has_consent check (
        basis in ('EXPRESS', 'EARLIER_AGREEMENT', 'ADDRESS_IN_PLEADING', 'EARLIER_ACCEPTANCE')),
    constraint electronic_attempt_asked_gives_reasons check (
        (verdict ->> 'answer') <> 'ASK' or length(trim(reasons)) > 0),
    constraint electronic_attempt_never_where_closed check ((verdict ->> 'answer') in ('OPEN', 'ASK')),
    constraint electronic_attempt_code_whole check (
        num_nulls(code_hash, code_salt, code_issued_at, code_tries) in (0, 4)),
    constraint electronic_attempt_answered_iff_final check (
        (answered_at is not null) = (state in ('ACCEPTED', 'REFUSED'))),
    constraint electronic_attempt_answered_after_opened check (answered_at >= opened_at),
    constraint electronic_attempt_refused_with_reason check ((refusal_reason is not null) = (state = 'REFUSED'))
);
create unique index electronic_attempt_one_under_way on electronic_attempt (request_id)
    where state in ('AVAILABLE', 'OPENED');
create index electronic_attempt_due on electronic_attempt (expires_at) where state in ('AVAILABLE', 'OPENED');

-- V004  What happened to a delivery, where its evidence is in the log, and what opens the commitments there.
create table delivery_event (
    id              uuid        not null,
    attempt_id      uuid        not null,
    position        int         not null,
    kind            text        not null,
    at              timestamptz not null,
    document_id     uuid,
    leaf_index      bigint      not null,
    leaf_hash       bytea       not null,
    evidence_digest text        not null,
    openings        jsonb       not null,
    constraint delivery_event_known_by_id primary key (id),
    constraint delivery_event_of_an_attempt foreign key (attempt_id) references electronic_attempt,
    constraint delivery_event_in_order unique (attempt_id, position),
    constraint delivery_event_logged_once unique (leaf_index),
    constraint delivery_event_digest_is_sha256 check (evidence_digest ~ '^[0-9a-f]{64}$')
);
-- Each of these happens once to a delivery.
create unique index delivery_event_once on delivery_event (attempt_id, kind) where kind <> 'DOWNLOADED';

-- V005  Who did what to which case. Lines are added and never changed.
create table audit_entry (
    position   bigint generated always as identity,
    at         timestamptz not null,
    account_id uuid,
    deed       text        not null,
    case_id    uuid        not null,
    subject    uuid        not null,
    constraint audit_entry_in_order primary key (position)
);

create function audit_entry_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'an audit entry is final';
end $$;
create trigger audit_entry_is_final before update or delete or truncate on audit_entry
    for each statement execute function audit_entry_is_final();

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
insert into audit_entry (position, at, account_id, deed, case_id, subject) overriding system value values ('1', '2026-11-26 10:09:00.441+00', '487af124-2e83-3699-9633-8f589c0d44f4', 'service-request-opened', '3cc02346-04f4-4778-b3e8-84379a5569b7', '6f6163dd-dcfc-496c-82af-47456a8f76f1');
insert into audit_entry (position, at, account_id, deed, case_id, subject) overriding system value values ('2', '2026-11-26 10:09:01.619+00', '487af124-2e83-3699-9633-8f589c0d44f4', 'electronic-service-started', '3cc02346-04f4-4778-b3e8-84379a5569b7', '809a7674-148e-4c8e-b794-904683171691');
insert into audit_entry (position, at, account_id, deed, case_id, subject) overriding system value values ('3', '2026-11-26 10:09:01.62+00', '487af124-2e83-3699-9633-8f589c0d44f4', 'channel-allowed-with-reasons', '3cc02346-04f4-4778-b3e8-84379a5569b7', '809a7674-148e-4c8e-b794-904683171691');
insert into case_document (id, case_id, position, digest, kind, title, language, pages, translation_of) overriding system value values ('b177eb4f-344e-4902-bdda-63dd47f84dd9', '3cc02346-04f4-4778-b3e8-84379a5569b7', '0', 'b6299ab974437aebaa16942e81b3ed0433ff80526d9c32dda7835a0906858bd9', 'STATEMENT_OF_CLAIM', 'STATEMENT_OF_CLAIM-en', 'en', '20', null);
insert into case_document (id, case_id, position, digest, kind, title, language, pages, translation_of) overriding system value values ('1a9e119e-bbae-4716-a47e-1cd3474e76b2', '3cc02346-04f4-4778-b3e8-84379a5569b7', '1', '1971e4cd06abcacfe493c879e846ca2afdd6e9c213b110eb08fed0ba45f22471', 'STATEMENT_OF_CLAIM', 'STATEMENT_OF_CLAIM-zh-CN', 'zh-CN', '20', 'b177eb4f-344e-4902-bdda-63dd47f84dd9');
insert into case_document (id, case_id, position, digest, kind, title, language, pages, translation_of) overriding system value values ('ea367a4d-1150-4b76-8746-0304fd667551', '3cc02346-04f4-4778-b3e8-84379a5569b7', '2', '002cc99706ab61c381777925940416ece6ab00b096140692ecc5e528694ebaa6', 'POWER_OF_ATTORNEY', 'POWER_OF_ATTORNEY-en', 'en', '20', null);
insert into case_document (id, case_id, position, digest, kind, title, language, pages, translation_of) overriding system value values ('0248591f-1b1b-41fa-b2ad-4dc50d22baa5', '3cc02346-04f4-4778-b3e8-84379a5569b7', '3', 'ca2391664dcff54a4c7780856b94650d3f059839b51b113a3cfecded9861cc2d', 'POWER_OF_ATTORNEY', 'POWER_OF_ATTORNEY-zh-CN', 'zh-CN', '20', 'ea367a4d-1150-4b76-8746-0304fd667551');
insert into case_document (id, case_id, position, digest, kind, title, language, pages, translation_of) overriding system value values ('4a2a5f5b-2436-4264-a8dd-249671e49dcb', '3cc02346-04f4-4778-b3e8-84379a5569b7', '4', '0069f40c764c0307040fd4fa30e0d7f3d7636f0a36ddae8dde4c231b97876aa8', 'APOSTILLE', 'APOSTILLE-en', 'en', '20', null);
insert into case_document (id, case_id, position, digest, kind, title, language, pages, translation_of) overriding system value values ('52e2615b-0c58-422b-ab92-753118a07c54', '3cc02346-04f4-4778-b3e8-84379a5569b7', '5', '98f56065da607d279282811ec325adfcc7def0cb6d8c37d71f24aa3dc9efc41e', 'APOSTILLE', 'APOSTILLE-zh-CN', 'zh-CN', '20', '4a2a5f5b-2436-4264-a8dd-249671e49dcb');
insert into case_document (id, case_id, position, digest, kind, title, language, pages, translation_of) overriding system value values ('fb68453a-9f83-4269-8021-94248cc7b8df', '3cc02346-04f4-4778-b3e8-84379a5569b7', '6', 'c5129177d4f583c2528957c07070f5ccb12946252b082b102465d9a1f36c2aa8', 'CONTRACT', 'CONTRACT-en', 'en', '20', null);
insert into case_document (id, case_id, position, digest, kind, title, language, pages, translation_of) overriding system value values ('e732fa7d-9469-4e40-9a40-22ab4a30c4b9', '3cc02346-04f4-4778-b3e8-84379a5569b7', '7', '0aca8f2a1cc78507a3f94a667b9aa6ea7a1a79905c495a9b660ecd8c20344265', 'CONTRACT', 'CONTRACT-zh-CN', 'zh-CN', '20', 'fb68453a-9f83-4269-8021-94248cc7b8df');
insert into case_file (id, case_number, court, title, registered_at) overriding system value values ('3cc02346-04f4-4778-b3e8-84379a5569b7', '（2026）浙01民初1号', '浙01', 'Rheinland Maschinenbau GmbH与Hanbit Precision Co., Ltd.国际货物买卖合同纠纷', '2026-11-26 10:08:48.535341+00');
insert into case_party (id, case_id, position, role, kind, name, latin_name, chinese_name, country, language, zone, email, address, account_id) overriding system value values ('2551c46c-a8a8-456f-a242-7e23d691e2ae', '3cc02346-04f4-4778-b3e8-84379a5569b7', '0', 'PLAINTIFF', 'COMPANY', 'Rheinland Maschinenbau GmbH', '', '', 'DE', 'en', 'Europe/Berlin', 'legal@company.example', 'Street 1', 'c7a99406-61ce-315f-9a1b-5e4cb0a29d93');
insert into case_party (id, case_id, position, role, kind, name, latin_name, chinese_name, country, language, zone, email, address, account_id) overriding system value values ('b4b44ec7-9b54-4fed-be0b-1c19d6c286b0', '3cc02346-04f4-4778-b3e8-84379a5569b7', '1', 'DEFENDANT', 'COMPANY', 'Hanbit Precision Co., Ltd.', '', '', 'KR', 'en', 'Asia/Seoul', 'legal@company.example', 'Street 1', null);
insert into delivery_event (id, attempt_id, position, kind, at, document_id, leaf_index, leaf_hash, evidence_digest, openings) overriding system value values ('1cc09bd1-cdb2-438e-a754-4714c39a491c', '809a7674-148e-4c8e-b794-904683171691', '0', 'SUBMITTED_ACCEPTED', '2026-11-26 10:09:01.167+00', null, '0', E'\\x8855c1e7ff5931646770ce6fd979da58df8ca89a8234e6c23bd0cedcfb4e0555', '29dbce0e15ece0438554995680a834c1c42099a39e556859fb0052a3cabfcbfc', E'["{\\"field\\":\\"requestCommit\\",\\"salt\\":\\"852b39da85e6ffef117f578067f8f354d69bf9490380ca0c11de2bfccde49146\\",\\"value\\":{\\"caseNumber\\":\\"（2026）浙01民初1号\\",\\"requestId\\":\\"6f6163dd-dcfc-496c-82af-47456a8f76f1\\"}}", "{\\"field\\":\\"recipientCommit\\",\\"salt\\":\\"923781a8a4f009950cd89b3a4526541a7fae76dfe127ba81f79d8783b69aa5dd\\",\\"value\\":{\\"chineseName\\":\\"\\",\\"email\\":\\"legal@company.example\\",\\"name\\":\\"Hanbit Precision Co., Ltd.\\"}}", "{\\"field\\":\\"consentCommit\\",\\"salt\\":\\"ab6fe052c20aaed551dc5d5f2ff15de113f6439c71b031d58c74b35a0e981acc\\",\\"value\\":{\\"addressConfirmed\\":true,\\"note\\":\\"Confirmed in writing.\\"}}", "{\\"field\\":\\"reasonsCommit\\",\\"salt\\":\\"03f18217c8a6d7f15188e2b11d822eaa60e8b071e6642f145c9edba8144d5488\\",\\"value\\":{\\"accountId\\":\\"487af124-2e83-3699-9633-8f589c0d44f4\\",\\"by\\":\\"书记员 陈静\\",\\"reasons\\":\\"Agreed by both sides.\\"}}"]');
insert into delivery_event (id, attempt_id, position, kind, at, document_id, leaf_index, leaf_hash, evidence_digest, openings) overriding system value values ('6f298726-ca6e-417f-9b73-ff406be6fc75', '809a7674-148e-4c8e-b794-904683171691', '1', 'NOTIFIED', '2026-11-26 10:09:01.533+00', null, '1', E'\\x472679302fdc98790745b02b470578df3d490ce18a8a2916ce40ce6142861a83', '2e836b0479c2bae966ec1aecdc0db25c74daa444f429c67f4c547b8157a121eb', E'["{\\"field\\":\\"requestCommit\\",\\"salt\\":\\"da29c592f8b8115dd088ac1e7aeee3ac3c468bd8a7d9e7b0276b6e952641a1e1\\",\\"value\\":{\\"caseNumber\\":\\"（2026）浙01民初1号\\",\\"requestId\\":\\"6f6163dd-dcfc-496c-82af-47456a8f76f1\\"}}", "{\\"field\\":\\"recipientCommit\\",\\"salt\\":\\"2796f964c0316d7746878d72520f9950205e125f004062df2ebb4ceca582420c\\",\\"value\\":{\\"chineseName\\":\\"\\",\\"email\\":\\"legal@company.example\\",\\"name\\":\\"Hanbit Precision Co., Ltd.\\"}}"]');
insert into delivery_event (id, attempt_id, position, kind, at, document_id, leaf_index, leaf_hash, evidence_digest, openings) overriding system value values ('f852d410-45b7-45fd-ad59-321d64862d09', '809a7674-148e-4c8e-b794-904683171691', '2', 'MADE_AVAILABLE', '2026-11-26 10:09:01.533+00', null, '2', E'\\xffd4a09382c3ca0ce2073bbb8f0efa5c0234d1e55ac2e08eb79eab67f80c2304', '632975ba81cd220b380c291d9969308599cad76f2f84c0d536c1b041563cd25b', E'["{\\"field\\":\\"requestCommit\\",\\"salt\\":\\"91b9b4d722a6538c69e5ab86a087a134cc7e27e20f7ed0dc4f8a934e3d7004c7\\",\\"value\\":{\\"caseNumber\\":\\"（2026）浙01民初1号\\",\\"requestId\\":\\"6f6163dd-dcfc-496c-82af-47456a8f76f1\\"}}", "{\\"field\\":\\"recipientCommit\\",\\"salt\\":\\"8e62dee2d7c4fea3350bb9e150952570b97f41b765c325f3a95e69fcc669e9ed\\",\\"value\\":{\\"chineseName\\":\\"\\",\\"email\\":\\"legal@company.example\\",\\"name\\":\\"Hanbit Precision Co., Ltd.\\"}}"]');
insert into electronic_attempt (id, request_id, case_id, party_id, state, standing, basis, basis_document_id, basis_note, email, address_confirmed, language, reasons, verdict, started_at, started_by, expires_at, secret_digest, appearance_seed, appearance_code_digest, code_hash, code_salt, code_issued_at, code_tries, session_digest, session_until, opened_at, answered_at, answered_by_name, answered_by_capacity, refusal_reason, version) overriding system value values ('809a7674-148e-4c8e-b794-904683171691', '6f6163dd-dcfc-496c-82af-47456a8f76f1', '3cc02346-04f4-4778-b3e8-84379a5569b7', 'b4b44ec7-9b54-4fed-be0b-1c19d6c286b0', 'AVAILABLE', 'BY_ACCEPTANCE_ONLY', 'EXPRESS', null, 'Confirmed in writing.', 'legal@company.example', 'true', 'ko', 'Agreed by both sides.', '{"next": ["judge-may-override", "start-electronic"], "answer": "ASK", "channel": "ELECTRONIC", "grounds": [{"code": "electronic-objected", "datum": {"asOf": "2024-10-01", "name": "art10a_objection", "note": "Art 8: except nationals", "value": "true", "source": "hcch.net notifications csid=408; jingtian.com 2023 (central authority); EIF recalled", "confidence": "V"}, "article": "HSC 10(a)", "confidence": "V"}, {"code": "electronic-presumed-closed", "article": "M21 11", "confidence": "R"}, {"code": "consent", "datum": {"asOf": null, "name": "consent", "note": null, "value": "EXPRESS", "source": "case", "confidence": "V"}, "article": "OL 29; CPL 283(9)", "confidence": "V"}], "expected": {"code": "expected.at-once", "unit": "instant", "length": 0, "article": "CPL 90; OL 31; J 135", "reported": null, "confidence": "V"}, "translation": {"code": "translation.understood", "stated": null, "article": "CPL 283(9); 法释〔2013〕11号 art. 5", "confidence": "R"}}', '2026-11-26 10:09:01.167+00', '487af124-2e83-3699-9633-8f589c0d44f4', '2027-01-25 10:09:01.167+00', E'\\xfd0c4d190b8ff277cc4a816bf83d062be3ed201ff4e176921721a35c9e919681', E'\\xa263f0b07d308980edc9ed33dd91f074466169d9186bf48ea1a40390a711d118', '50c631224927e45ad7f0471994ed16544ebc9faa7608eaa6875a985d01fac58e', null, null, null, null, null, null, null, null, null, null, null, '0');
insert into evidence_checkpoint (origin, tree_size, note, signed_at) overriding system value values ('log.comity.example/service/2026', '0', 'log.comity.example/service/2026
0
47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
— log.comity.example/service/2026 8/t8wF3Zzhr1REJ+0dsaXLHE7VWdv+OzmJRJw6WlNl1LYqay3F6sK5d0/fljrvTrq7QaVhQN0fN/aemcqK60eEc9EwE=
— log.comity.example/service/2026 obZP1AAAAABrCAUDKZOIxcv9mbXxw3ydRVvOcyQIFha3TK2E8cx/RDsFdPL/Xneu/Cz3AfOBw7AlY/vEC+LL57ozHccra/mzO4Yhm1pWnh/GxQsfjIsXtrau5o0f6XNvlKONT/kCK6PM3IsAXrahU0zNwf1U+iVbPYnWlKhjTULkNvmTyqVd4aDS0NQ8e6yKpcjuRybV30YzbX9TthNrnVTaY8dDMAb0/a5GV2HI3U/VChTHitCUAC3O/j3ms5l4M8FIzVu/r0hUEWLd2UH9WiNtJbV6KexeN6heRbEUeC2QTz46JSbUSJbT8v22pTotkmKBtp7UQeoeFGbYhtRc0iRZzQcd1MUu5XLL4ktxRQkpWoFfYjRw5WwTlmMaig/fMV06clIOIWB7psPcJRF5zEaYGmBLs4IRkGEmFdPqFzVsEmRMJ33TynOO9Jl8EKESYmWVz+t+8e/JiPjyl7pMD9xtO8PnBjD2wZduLgkMnSyctqS1lg+v4A7f1Jw49a46eIr/ad/AGDIVe9uDV0tc6QJO7Z3oKEiFf71WWsSaaEq/n8iOX4XhBQ6NlqX+mN5ZGIqmfeVDFSsNHw0SK8RxmNDtVgLcQAOCAa/JvkFR0w96rpT5zNyJJw0RY2kJdXFiwS7HCIGy+86wxYWjxxJyQEEL35byQM7D8jO6+XHvK7EnoNUu8gZxjGQK03zFm+Dnui5eu8Bwp1alxIWxicb1/rSRG3OlMv5ontMOorEwg+F9r7QslC8nAhJY/z1kK3lvVRu/AUGXDaHlF60LdjMWLySgYOOAYPAR2yJuUQ9ZC2nctXafGvvUan58pqiaECmHpACioBXEjvTvXB0Yighuj2j81hAlWlX8y4WrhWeDDY5UQbiceiZ1ajKtSVlIWe4C1Q2pUcURctg0ONn5AlY7rG9itPkm7zuPBq0vPcD5FJ+u38yZm4Un1UHoFZAPCQq8cusaWkKpHYYslFwvhD3GK79M1BFctR0gHs/DyR8N17Zfne/DZAretqVfOuhOOlohX/cfoJ3vVC4cCI4jsg9f1aZLpAfUDLZEAiL13Pt+dr2fweDXXw+J+oSRQcYemJzKc1HxRTEaaUNdYabF7QUTxX0WMIwke42X+rSjweKgbMjkLY3Hdudrb0CAta6vVOGH9pKCoXr+L1uGGy09v4ltbMtzgV5HZ51Bled9itM5Ewu/mhFY1VM2ve6QIcvbLoiD5v3Zv0gi9kUhR2eJcvAnAJ4gAD8bYx3qP+VJTc2FFQ7Gz17JUJRlGMxrmDqglBsvuEbDMeG8E9p8qJwBRF6w/knASSt0E9Ucuo4m2pj1qIZzfxjzxQa8UBQtLR2xTCTVStTMXQ8aGsp0VqBnME/EdYGg3sDE4Fgblt3OpMYrMpKv/uP3Tj7GzOI0uN6og7Diwy4sorPPnru3/kY4nqd4FPJEeA1ghLEPmVTw6PjBq0tnS09Ysm1jgARfiHvSBWV1w7FCBiFPrO6hJ+U9iHjBW63j6khY52JSm7dInmYqmgwelcyHDwPfRHsA0i31RkY2P7vrPx97cMiZqgzwUvAiyNAgfVnWjmSChyJaDJwbYlTRQjZ7TIhUygN6Ic/bcWwPM3ooEDu1JsIII4n7llIWBZqMSEWO8QgLT48VO78e38fCFtDeAWH60SaghjqoUSB/PRlmv7YRU3zX5aKLDKcW/Xc9CVYiokXZavZ6EywBdwpnXOA+Gyf34ej+oiC1a7Qi7Mg1rps44DJczrBfIwIdP8Aq/uAorUqgzPkau5iBstNSrXMnS4tVAvcYlMOeX9+d2zL5ivOkjM9QsTOPqoLJeqjVY0m1mJ7igGPlbqGPdm5Gg0zK9lgYKv1L0BWXQrsqCBMz4yO+RACNhZKIYXvm1wI0v73HdHI78COM3zyok9oZoIXg3L0FzkAz6+7LGNRjmtkcO2Z6dOQRNp24DPUaAddthz522HEJWFj0w9o04izB3jWj55V/eO0TA1MISdSwfs4bZ81JVlc+9B6lPnBp1+qYw0X0yjbtdDckh6MjMax2lYGMyW4vYHhtJ6vp0wCppjTTGL1axFahtCrvdMejtJWs9fLDx/zCaQ2QlzRu4eqZQHrp0NZNirtHRLPXy0rlj6m3YcOSNcMG5u2A2ElgPNU8k6ZWerI4iD6G2VZSlGzjKAdWwhRR7XVp+HRS4qtRGPus9tnAh1KYwNA16GX+/x3bJIa3og1K6QDgI8xp+gWzt56XJwQfjGRASuH8C8prq9zph6C8gFW/BQurCjV45zNlNJ3My4AP+B6NzwsBdocdQzEejR5bhdj3UAqcPjJ8tI008TuiHlka+Kv04A8oA0OFmYrgv9jkL8M4qCbEkrJF4RlboqWSYEWkMW2zJVk7zCd60+X5AskXhQOxH3xjsXGkEAEHcuoW6b8cFyZTAHV4XgyRthzFAkXpb6j7N+Hp7uFL20XZR42PLiBxhlaYiC7vQIomrIbYOlbVUBYO/uU8hBu02GO6hgxlCdhkvAsVTZREoiD3a+T8lPMD1nzNztgNz8tXQUoh0O0JLckT1QgdcNuSycF0ivcPLvMLbZAGzyr/DjNR5mpAleTqYyFDfqDBQL1GMNG/4i1JlXMKElbzfHibX0q/2HFBKz79zGjs86EfSyz0tUFrBfUzLWjxNyl1XNUpqKt/M1K5sPNhRokAy+NfZOww6vu3C/vAP1IDLm4YTlmLII/hdpUS1l2q64Z14UVmDLEirqQExyTbHNBB/lJbkoXLZMg1XHVTDfQlq2s0Yxui9QOV+JNTnqI69QMGFlwvXT1AFuGD4IQktbm54N0CT7sVCpOHyUWZVVqs8GIhAM2zvL+S3uReRzvZrM9a4eqn+71ft+SYIDrA94P1e4/3Bu/MVDOsv3x4qfWUmhLtsi40cZUxFjhm45UXzUpY1V1JEcLtZr49q0/5GzyuiT1JiGEy+/1DbCcbrngZa3tKvmexg7/LYMjU3Qhmh3zjo4oKEo/OVfxTUT0sVwSTHb0df5OFa5zdsetq62y/0hT39VIfbaJNp45/fKJXts+ytV+g3CMgWsr9PbG3rhbFcNpStKn1OHK9lHs6/nOCifH2TNnay4AVlQRQeI8jXq2JKh0gkrZZmSik4VtweuT7KNH/FyFKzG00xmoLDykqMDQ4PVRkcneKreUoPUZpdYPd6u8BBCstNUdZgIabtr3s8gQIChVfjaGirLm8vsXg5u0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8YJjY=
', '2026-11-26 10:08:03.520042+00');
insert into evidence_checkpoint (origin, tree_size, note, signed_at) overriding system value values ('log.comity.example/service/2026', '3', 'log.comity.example/service/2026
3
/bLx8szKJ9AWNO5uiD0Zjqjd7z4pmXmfnNptXeVvgiM=
— log.comity.example/service/2026 8/t8wM3MDib7gALGS6BMljxYT3S/LiYf2CHEvdzRaM/FcM/MQevJLtvbIbk6gwJMNbUEF3Mre1kFqzYskTQyVn0QBwE=
— log.comity.example/service/2026 obZP1AAAAABrCAU9wYgo9BQgJixOD1sCI4jd2076wtktGkUpGz2772KN38KykP1AW81St+JldgX/YNdsxZrIUbPyIhJkMA7kXR2IEu1f/Ilp30NVvf2Leil11vhjCjs39R54dAVVC+XgKB5c1ieQD/hIgNa2MSEOYXR9W1JsoozEe1BAiQ0WTxBuLBHpokFloq3yKZ0KqBYOl2yWFuWKroVIdoC1bYmb1PjqE8f7RmxgA4yEzEVJcPsA21WaEXjZ1muuCclNNgwkwGoV09ldTod6zDP8lBKoKLxiLtIVJ6fYCj5Zq4PkyCNhg8yrra4H/liup6fPqjM7Ep6sEA1UT6tpiLxE/hCWotIgZlTg8dEMNURZhYKhPq3m+RBI2QdrB81ST0JwB0x2L/nd9t1OxdS3e3RM33keI/ddopbexYeuRT+djMBUIXyCi6CAPcNLifiMK6Vj19sTfCXD9z+SBV0QFdDtMWDu92Dl2GfBeXnnrkPk+qvrxkx1G39/EnWFSVOVxPP8f3ojijVzWafW6JcMQDhPtZQ2NEkzXPnpKy03Pl77SvEXSjb9iK2KHOU+PTa2+Xfv0bJoBfTDFpLBPkrMTEsFaER6lOIApq20oo86ahHwpjiC4NgVFpTRjsYWI8pVorwh7Cr25HHrA+fOzeRpAZkmtCb+mXtEOISZl1joLeIeTA5JbJMJeH7MZueowSvpIdv0KD32RKF2E/+GlIdHjMRgehQgCDZmWTICxl5cqmYizBWOcEYKrcQgXvj/Tkt4f6Kuk+pC+yB8PO/MgMmgYMIC2smZ4S+rc5+PWLvfPL6siRjqVMbWUQAEH1kaanWEgbQ6MaudXmzabbF0gfxODPC9AID/8/b4aMjD0EHzkm2UOtktUavQIJa1TrQUGrb9XjPeJ1abBUF2nrmFRY/UHHTg2k8JeIRDZYWwjuGuxEp5IDnjGE8TA3YnwRaqIHhTiacb2UF8sYxygfPkfFCbDala6pWPkhCaMyEWZD07/BNH10UTbNpSZoKw1qSHTTAIOIhKoAsQcshCaq8F1BEdO6tLXcR418+MVTWFWNWOv0VoTggDMposyxN9nb1XNWCNHaR+61GIzRm/4ACEvBCCfIRb6eKxUf5FES27dcSpXPicAWbHIwIbHAKNFRxiyd/ojluzN1+CvZZaX1x42peOXEDKkyjxqwwFT+wr4w4aO3gRSWYB3gFLzmbP1lz63jRv30ZOc0C5p6aZuefOs0ygPD3H/awc8cV6PptS4KL2fSwCv5vXu51S3WqafF8D1Ti6yTiUyr5/bJGQ+0yK5H6ka53hud/4kMoqa2LwQQx7zD5MrL128anxzge5mTpaAuphfnHyiWGAuysMdDQRw/LehDcK1ZDvH9eEYJXoOtJRRJ0sPj92IaIEAxWpVnibj4luuHLsQvRzirIKBJiXojWfD1g7Oo2zW1W7PV2om64yuEaXCCEQW9ZjhugQHB+oJGVDQKFpQBYOLmI0AGbFnkZ8lcMrgEyD3ZsEQuuvh5ejb/No7xz3it63iwvsiEoFFwFEqMRo9MJfjgkhkJXNplyFM/bTjqvDJaoCtSJxvqiHmJJtVbtOa4sEwXZNSM93QV78L/jJVkqjFtN+iWMqkz8ljDyO6hztlMCaudlqR1zUre2sW4IOeHehT5u3a/XG8CxJEKeksdWAw/IQlHjxolXMlAWTQpwFIaEjGcTdzV56i8Rc9bkue2YtjDIJAKtd/xV/0hyG4OOtL9uvhEAp/knChzSALjS7Ie6OsqGN3u9jubbv3BnL4JYqFqtMTsOn6v/azCKc09FhKu8SMCZd6ug7MMif+b745RxLRcHOydR9tLBz8NKVUw5+tEuN5E0F+c/24dVr4Wx91sujUxKStf8cPhNprxH/rl7Vv/08Vfx+Z8+jMJxDt0Q/1txDnRlWv2K6Pb4BrLXeqeI9j0+jqnY39J9DlOD5+8kktk6w3yZQhmXrOCW9Xnov6jPQe85Ic/de+SNDiDHvY8pRlhAtxGj8PJZ/axZdCOyfcWt6zvu+QTja4Tm+KygdJcYDFlq6fX7Rq1nLQLA/cAi6mKmeDsx270hxiruosGH34VNiirgC31qItKKVJlRpV/5fNO5khz4MO9tX5TCwmWUsIVo3cNeEA7aDkDs6rXfFjS37E7+D10sv1nU+Wteg6HQJJuosUoqGYx2QqlpOGGvrjaRoUgSUTLGLgY04HAdhshS5d0W2nmS4RReLPSJBzpsCGia0pIyIDIVFdUFLtIQkSi49Pobe3Z44oa+tp8X1j145/s7N6zwGZe6ovajMaXKxUaJl/wodCDAoz88ZWL4kmE8wvdfGPIJaoISKNDcEl2rrl2362DXIKcT11ELR6fNIOmzzHTmXtCESa9W+UcR8zrIIL9b93SV68cHgoIo9uTihP/Zg50AfV5kg8muoZdVxr7sOh5veZs5j5v/IZyHbh4VKG5C7AvEmKw3045tXBV09RsDyMNajKIoDSdGaI5N64iLkq2RacaYrbXW3oCHfAGz6qOFiixJr25mZfCY8HGiWuoTwyj+6tc8riXxWO9q1srODTUuTKxTh22CbEm/llGvDhTqMjYymJqD1uilSzJJ4+Vl5eZe1cw5R9SRrqo8nz5T7h86RdZoU+elmO9c7A3rANCAw0c1W7ghUqXL0KC74TvVqs9D9U5yxk/wZeyTxH1//19odSKt3zGVsKLGn7l/INT7MikEt2yWPEdbxOab3XYcUuv0KnO7ZKogeD+60wzYFxQlwogdxoiEYMrILlT9smaVDp8sMJMmGQ0qGcOXA3fia4KE5h/1gXBEDOQSsw4jOg15lt66VUWvZfLXYCbHQp5eYBdJMgJKbYW6eZmH8ov5dl6om7/PdfsIAu2G6ELyximOpuiGRpWHytgxxqmVreDeDD25TfnaBMEZ6xeQ4Y0owMowjMRxSFRJ7J2Bsx9hXva/KmMBN8zDexIrU2cx/2V3FlLfH04sPlxdGFt7uW0p/SrVwoESvZynUZclIWBDEbeFKklJ8odzwDMg505bv1nGK/Xkl6YoK0fdHDnmsXsfdtNxU6WQ5FsMUCtBDRK8BkRSWYdAmdY46L9xFsAUse7FOtRDUVRHOSId+70NFv5xq09zS1k3y7Og86WMFGiNYaXagrbvh/P8JESg4PWNncnd7f4Casrq89fYICQ4cLDQ5PkJZbG9wrbK3y9AKLTM6QmdrsM/R0uQAAAAAAAAAAAAAAAAAAAAAAAAAAAweMDw=
', '2026-11-26 10:09:01.754247+00');
insert into evidence_leaf (origin, leaf_index, entry, appended_at) overriding system value values ('log.comity.example/service/2026', '0', E'\\x7b226163746f72223a22434f555254222c2261647669736572416e73776572223a2241534b222c22617474656d70744964223a2238303961373637342d313438652d346338652d623739342d393034363833313731363931222c226368616e6e656c223a22454c454354524f4e4943222c22636f6e73656e744261736973223a2245585052455353222c22636f6e73656e74436f6d6d6974223a2263656634643561646562356365613366333931613938353365623032333766393836613838303933616431303038383035643435386632363139376263353565222c226576656e74223a225355424d49545445445f4143434550544544222c226576656e7454696d65223a22323032362d31312d32365431303a30393a30312e3136375a222c226576656e74557269223a22687474703a2f2f7572692e657473692e6f72672f31393532322f4576656e742f5375626d697373696f6e416363657074616e6365222c22726561736f6e73436f6d6d6974223a2230366430653262313733303336313730326537353733343238663034333666643836316539373433383063646137386335303162663261393261646166393630222c22726563697069656e74436f6d6d6974223a2231653534323035633431323130633061643661363564393661643438323032306466663164643730396164343033316637626135346638393830366564333762222c2272657175657374436f6d6d6974223a2266376263623532316631313233323038653030313862353335393333396238376134333436646338353236393532633039646537613063333735616661363736222c2274797065223a22736572766963652d6f662d70726f636573732e6576656e74222c2276223a317d', '2026-11-26 10:09:01.579185+00');
insert into evidence_leaf (origin, leaf_index, entry, appended_at) overriding system value values ('log.comity.example/service/2026', '1', E'\\x7b226163746f72223a22434f555254222c22617474656d70744964223a2238303961373637342d313438652d346338652d623739342d393034363833313731363931222c226368616e6e656c223a22454c454354524f4e4943222c226576656e74223a224e4f544946494544222c226576656e7454696d65223a22323032362d31312d32365431303a30393a30312e3533335a222c226576656e74557269223a22687474703a2f2f7572692e657473692e6f72672f31393532322f4576656e742f4e6f74696669636174696f6e466f72416363657074616e6365222c22707265764c65616648617368223a2238383535633165376666353933313634363737306365366664393739646135386466386361383961383233346536633233626430636564636662346530353535222c22726563697069656e74436f6d6d6974223a2230333335363833633437376238393230306533376636636135616661333734626334363931323765326265363239333038346231623139346630396333623233222c2272657175657374436f6d6d6974223a2236393036316630356639373239346339653934383433326265383935616664383766346361643164643565643537636137333736623733366562623132326332222c2274797065223a22736572766963652d6f662d70726f636573732e6576656e74222c2276223a317d', '2026-11-26 10:09:01.600967+00');
insert into evidence_leaf (origin, leaf_index, entry, appended_at) overriding system value values ('log.comity.example/service/2026', '2', E'\\x7b226163746f72223a22434f555254222c22617474656d70744964223a2238303961373637342d313438652d346338652d623739342d393034363833313731363931222c226368616e6e656c223a22454c454354524f4e4943222c22646f6344696765737473223a5b7b22736861323536223a2262363239396162393734343337616562616131363934326538316233656430343333666638303532366439633332646461373833356130393036383538626439222c22736861353132223a226366343736663032373564326263396161356534653137366633393966633461623361316261376231396533616130363231333632626137393334343462646565626362313034383031613331633638343236343930666539663163343235383066306630313530646239366439366566613030306662396165663739386432227d5d2c226576656e74223a224d4144455f415641494c41424c45222c226576656e7454696d65223a22323032362d31312d32365431303a30393a30312e3533335a222c226576656e74557269223a22687474703a2f2f7572692e657473692e6f72672f31393532322f4576656e742f436f6e74656e74436f6e7369676e6d656e74222c22707265764c65616648617368223a2234373236373933303266646339383739303734356230326234373035373864663364343930636531386138613239313663653430636536313432383631613833222c22726563697069656e74436f6d6d6974223a2265303731373962386365386663616364383862616461636138316262333434613430633664343865333733653664363462383933333363396336393638323066222c2272657175657374436f6d6d6974223a2232376266613235653833623631646366393964323537623965386333666662646533386363353834653330333230616330356436343036363761323063323866222c2274797065223a22736572766963652d6f662d70726f636573732e6576656e74222c2276223a317d', '2026-11-26 10:09:01.615428+00');
insert into evidence_node (origin, level, node_index, hash) overriding system value values ('log.comity.example/service/2026', '0', '0', E'\\x8855c1e7ff5931646770ce6fd979da58df8ca89a8234e6c23bd0cedcfb4e0555');
insert into evidence_node (origin, level, node_index, hash) overriding system value values ('log.comity.example/service/2026', '0', '1', E'\\x472679302fdc98790745b02b470578df3d490ce18a8a2916ce40ce6142861a83');
insert into evidence_node (origin, level, node_index, hash) overriding system value values ('log.comity.example/service/2026', '1', '0', E'\\xb1dae5b0a8fcc3287bbd7378001750e0082b3ad58fcbb073a425480f8f72c5fa');
insert into evidence_node (origin, level, node_index, hash) overriding system value values ('log.comity.example/service/2026', '0', '2', E'\\xffd4a09382c3ca0ce2073bbb8f0efa5c0234d1e55ac2e08eb79eab67f80c2304');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) overriding system value values ('1', '0.1', 'idempotent command', 'SQL', 'db/migration/V0_1__idempotent_command.sql', '1738191300', 'service_of_process', '2026-11-26 10:07:35.795714', '55', 'true');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) overriding system value values ('2', '0.2', 'outbox and inbox', 'SQL', 'db/migration/V0_2__outbox_and_inbox.sql', '-1012264284', 'service_of_process', '2026-11-26 10:07:36.054547', '146', 'true');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) overriding system value values ('3', '0.3', 'evidence log', 'SQL', 'db/migration/V0_3__evidence_log.sql', '-1814081307', 'service_of_process', '2026-11-26 10:07:36.314766', '202', 'true');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) overriding system value values ('4', '001', 'case file', 'SQL', 'db/migration/V001__case_file.sql', '-1031354423', 'service_of_process', '2026-11-26 10:07:36.570446', '68', 'true');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) overriding system value values ('5', '002', 'service request', 'SQL', 'db/migration/V002__service_request.sql', '556164047', 'service_of_process', '2026-11-26 10:07:36.820768', '112', 'true');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) overriding system value values ('6', '003', 'electronic attempt', 'SQL', 'db/migration/V003__electronic_attempt.sql', '-732924503', 'service_of_process', '2026-11-26 10:07:37.243088', '118', 'true');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) overriding system value values ('7', '004', 'delivery event', 'SQL', 'db/migration/V004__delivery_event.sql', '995442433', 'service_of_process', '2026-11-26 10:07:37.476205', '235', 'true');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) overriding system value values ('8', '005', 'audit entry', 'SQL', 'db/migration/V005__audit_entry.sql', '-1986379063', 'service_of_process', '2026-11-26 10:07:37.864682', '148', 'true');
insert into idempotent_command (account_id, key, request, answer, received_at) overriding system value values ('487af124-2e83-3699-9633-8f589c0d44f4', '30043171-341f-4443-8824-b0c047326466', '08e5a154f82f1e00912380e9cb59afba24d86d24153a72c29b42c907a46f4611', '{"id":"6f6163dd-dcfc-496c-82af-47456a8f76f1","caseId":"3cc02346-04f4-4778-b3e8-84379a5569b7","addressee":{"id":"b4b44ec7-9b54-4fed-be0b-1c19d6c286b0","role":"DEFENDANT","kind":"COMPANY","name":"Hanbit Precision Co., Ltd.","latinName":"","chineseName":"","country":"KR","language":"en","zone":"Asia/Seoul","email":"legal@company.example","address":"Street 1","appeared":false},"paper":"STATEMENT_OF_CLAIM","documentIds":["b177eb4f-344e-4902-bdda-63dd47f84dd9"],"openedAt":"2026-11-26T10:09:00.435Z","openedBy":"487af124-2e83-3699-9633-8f589c0d44f4","advice":{"on":"2026-11-26","lawAsOf":"2024-10-01","situation":{"country":"KR","territory":null,"kind":"COMPANY","nationality":null,"addressKnown":null,"addressSearched":null,"agentInCase":null,"agentExcludesReceipt":null,"establishment":null,"codefendantEntity":null,"presentInChina":null,"consent":"NONE","agreedMeans":null,"otherMeansFailed":null,"paper":"STATEMENT_OF_CLAIM","on":"2026-11-26"},"verdicts":[{"channel":"TREATY_CENTRAL_AUTHORITY","article":"CPL 283(1)","answer":"ASK","grounds":[{"code":"address","text":"地址是否明确决定文书能否寄交。","court":"地址是否明确决定文书能否寄交。","article":"HSC 1(2)","confidence":"V","datum":{"name":"addressKnown","value":null,"source":"case","asOf":null,"confidence":"V","note":null}}],"next":[{"code":"next.find-address","text":"查明地址。","court":"查明地址。"}],"expected":null,"translation":null},{"channel":"BILATERAL_TREATY","article":"CPL 283(1)","answer":"ASK","grounds":[{"code":"address","text":"地址是否明确决定文书能否寄交。","court":"地址是否明确决定文书能否寄交。","article":"CPL 283(1)","confidence":"V","datum":{"name":"addressKnown","value":null,"source":"case","asOf":null,"confidence":"V","note":null}}],"next":[{"code":"next.search-address","text":"查找地址并记录查找过程。","court":"查找地址并记录查找过程。"},{"code":"next.read-treaty","text":"查阅条约关于地址不明的规定。","court":"查阅条约关于地址不明的规定。"}],"expected":null,"translation":null},{"channel":"DIPLOMATIC","article":"CPL 283(2)","answer":"CLOSED","grounds":[{"code":"treaty-prevails","text":"与该国有条约关系，应依条约送达；特殊情况下方可使用外交途径（公约第九条第二款）。","court":"与该国有条约关系，应依条约送达；特殊情况下方可使用外交途径（公约第九条第二款）。","article":"CPL 271, 283(2); HSC 9(2)","confidence":"V","datum":null}],"next":[{"code":"next.use-treaty","text":"采用条约途径。","court":"采用条约途径。"}],"expected":null,"translation":null},{"channel":"CONSULAR_NATIONAL","article":"CPL 283(3)","answer":"CLOSED","grounds":[{"code":"only-nationals","text":"中国驻外使领馆仅可向中国公民送达。","court":"中国驻外使领馆仅可向中国公民送达。","article":"CPL 283(3)","confidence":"V","datum":{"name":"kind","value":"COMPANY","source":"case","asOf":null,"confidence":"V","note":null}}],"next":[],"expected":null,"translation":null},{"channel":"LITIGATION_AGENT","article":"CPL 283(4)","answer":"ASK","grounds":[{"code":"agent-in-case","text":"可向受送达人在本案中委托的诉讼代理人送达。","court":"可向受送达人在本案中委托的诉讼代理人送达。","article":"CPL 283(4)","confidence":"V","datum":{"name":"agentInCase","value":null,"source":"case","asOf":null,"confidence":"V","note":null}}],"next":[{"code":"next.ask-for-agent","text":"询问是否已在本案中委托诉讼代理人。","court":"询问是否已在本案中委托诉讼代理人。"}],"expected":null,"translation":null},{"channel":"PRC_ESTABLISHMENT","article":"CPL 283(5)","answer":"ASK","grounds":[{"code":"establishment-in-china","text":"受送达人在中国境内设立的机构情况。","court":"受送达人在中国境内设立的机构情况。","article":"CPL 283(5)","confidence":"V","datum":{"name":"establishment","value":null,"source":"case","asOf":null,"confidence":"V","note":null}}],"next":[{"code":"next.search-company-register","text":"查询企业登记信息。","court":"查询企业登记信息。"}],"expected":null,"translation":null},{"channel":"CODEFENDANT_ENTITY","article":"CPL 283(6)","answer":"CLOSED","grounds":[{"code":"only-individuals","text":"该方式仅适用于担任共同被告负责人的自然人。","court":"该方式仅适用于担任共同被告负责人的自然人。","article":"CPL 283(6)","confidence":"V","datum":{"name":"kind","value":"COMPANY","source":"case","asOf":null,"confidence":"V","note":null}}],"next":[],"expected":null,"translation":null},{"channel":"PERSON_IN_PRC","article":"CPL 283(7)","answer":"ASK","grounds":[{"code":"representative-in-china","text":"外国组织的法定代表人、主要负责人、董事、监事或高级管理人员在境内。","court":"外国组织的法定代表人、主要负责人、董事、监事或高级管理人员在境内。","article":"CPL 283(7); J 533","confidence":"V","datum":{"name":"presentInChina","value":null,"source":"case","asOf":null,"confidence":"V","note":null}}],"next":[{"code":"next.ask-whereabouts","text":"查明该人员是否在境内。","court":"查明该人员是否在境内。"}],"expected":null,"translation":null},{"channel":"POSTAL","article":"CPL 283(8)","answer":"ASK","grounds":[{"code":"address","text":"地址是否明确决定文书能否寄交。","court":"地址是否明确决定文书能否寄交。","article":"CPL 283(8)","confidence":"V","datum":{"name":"addressKnown","value":null,"source":"case","asOf":null,"confidence":"V","note":null}}],"next":[{"code":"next.find-address","text":"查明地址。","court":"查明地址。"}],"expected":null,"translation":null},{"channel":"ELECTRONIC","article":"CPL 283(9)","answer":"CLOSED","grounds":[{"code":"no-consent","text":"受送达人不同意电子送达。","court":"受送达人不同意电子送达。","article":"OL 29","confidence":"V","datum":{"name":"consent","value":"NONE","source":"case","asOf":null,"confidence":"V","note":null}}],"next":[{"code":"next.obtain-consent","text":"取得同意，或改用其他方式。","court":"取得同意，或改用其他方式。"}],"expected":null,"translation":null},{"channel":"AGREED_MEANS","article":"CPL 283(10)","answer":"ASK","grounds":[{"code":"recipient-agrees","text":"受送达人是否同意其他方式。","court":"受送达人是否同意其他方式。","article":"CPL 283(10)","confidence":"V","datum":{"name":"agreedMeans","value":null,"source":"case","asOf":null,"confidence":"V","note":null}}],"next":[{"code":"next.ask-recipient","text":"询问受送达人。","court":"询问受送达人。"}],"expected":null,"translation":null},{"channel":"PUBLIC_NOTICE","article":"CPL 283(11)","answer":"ASK","grounds":[{"code":"last-means","text":"仅在其他方式均不能送达并有记录时方可公告。","court":"仅在其他方式均不能送达并有记录时方可公告。","article":"CPL 283(11)","confidence":"V","datum":{"name":"otherMeansFailed","value":null,"source":"case","asOf":null,"confidence":"V","note":null}}],"next":[{"code":"next.record-failure","text":"记录已尝试且未成功的方式。","court":"记录已尝试且未成功的方式。"}],"expected":null,"translation":null},{"channel":"INTER_REGIONAL","article":"J 549","answer":"CLOSED","grounds":[{"code":"only-regions","text":"该安排仅适用于香港、澳门、台湾。","court":"该安排仅适用于香港、澳门、台湾。","article":"J 549","confidence":"V","datum":{"name":"country","value":"KR","source":"case","asOf":null,"confidence":"V","note":null}}],"next":[],"expected":null,"translation":null}]},"served":null}', '2026-11-26 10:09:00.303609+00');
insert into idempotent_command (account_id, key, request, answer, received_at) overriding system value values ('487af124-2e83-3699-9633-8f589c0d44f4', 'd616df65-042d-4ae0-a30e-dd5e3d39a58f', 'f24eef6f810772c0acb78cedf6aa2c249f2c7c2ffd423c1bd6d25366ab370ed2', '{"id":"809a7674-148e-4c8e-b794-904683171691","requestId":"6f6163dd-dcfc-496c-82af-47456a8f76f1","state":"AVAILABLE","standing":"BY_ACCEPTANCE_ONLY","basis":"EXPRESS","basisDocumentId":null,"basisNote":"Confirmed in writing.","email":"legal@company.example","addressConfirmed":true,"language":"ko","reasons":"Agreed by both sides.","startedAt":"2026-11-26T10:09:01.167Z","startedBy":"487af124-2e83-3699-9633-8f589c0d44f4","expiresAt":"2027-01-25T10:09:01.167Z","codeIssuedAt":null,"codeLocked":false,"answeredByName":null,"answeredByCapacity":null,"refusalReason":null,"events":[{"kind":"SUBMITTED_ACCEPTED","at":"2026-11-26T10:09:01.167Z","uri":"http://uri.etsi.org/19522/Event/SubmissionAcceptance","documentId":null,"logIndex":0,"evidenceDigest":"29dbce0e15ece0438554995680a834c1c42099a39e556859fb0052a3cabfcbfc"},{"kind":"NOTIFIED","at":"2026-11-26T10:09:01.533Z","uri":"http://uri.etsi.org/19522/Event/NotificationForAcceptance","documentId":null,"logIndex":1,"evidenceDigest":"2e836b0479c2bae966ec1aecdc0db25c74daa444f429c67f4c547b8157a121eb"},{"kind":"MADE_AVAILABLE","at":"2026-11-26T10:09:01.533Z","uri":"http://uri.etsi.org/19522/Event/ContentConsignment","documentId":null,"logIndex":2,"evidenceDigest":"632975ba81cd220b380c291d9969308599cad76f2f84c0d536c1b041563cd25b"}]}', '2026-11-26 10:09:00.682411+00');
insert into inbox_event (event_id, type, received_at) overriding system value values ('f93c8274-7d8f-46b9-a4ad-1968b43e3da6', 'org.comity.CaseRegistered', '2026-11-26 10:08:51.277617+00');
insert into outbox_event (position, event_id, type, subject, data, occurred_at, trace, transaction, published_at) overriding system value values ('1', 'e4189ee3-0529-4b65-8238-2f853ff5aa36', 'ServiceRequestOpened', '3cc02346-04f4-4778-b3e8-84379a5569b7', '{"caseId":"3cc02346-04f4-4778-b3e8-84379a5569b7","requestId":"6f6163dd-dcfc-496c-82af-47456a8f76f1","partyId":"b4b44ec7-9b54-4fed-be0b-1c19d6c286b0","openedAt":"2026-11-26T10:09:00.435Z","openedByAccountId":"487af124-2e83-3699-9633-8f589c0d44f4"}', '2026-11-26 10:09:00.440281+00', '00-271c679812208d434c6b73bae7aac604-c05c97b2f640585e-00', '888', '2026-11-26 10:09:00.55599+00');
insert into outbox_event (position, event_id, type, subject, data, occurred_at, trace, transaction, published_at) overriding system value values ('2', '7279f025-02dd-4e31-ad7f-bebf00f565fb', 'ServiceAttempted', '3cc02346-04f4-4778-b3e8-84379a5569b7', '{"caseId":"3cc02346-04f4-4778-b3e8-84379a5569b7","requestId":"6f6163dd-dcfc-496c-82af-47456a8f76f1","attemptId":"809a7674-148e-4c8e-b794-904683171691","partyId":"b4b44ec7-9b54-4fed-be0b-1c19d6c286b0","channel":"ELECTRONIC","attemptedAt":"2026-11-26T10:09:01.167Z"}', '2026-11-26 10:09:01.619341+00', '00-46288e91ee7179588bd2d0aa06d7cf1a-f20b23f14325bf02-00', '890', '2026-11-26 10:09:01.686827+00');
insert into service_request (id, case_id, party_id, paper, advice, opened_at, opened_by, served_attempt_id, served_channel, served_at, served_by_event, served_rule_id, served_article, served_rebuttable, served_evidence_digest, version) overriding system value values ('6f6163dd-dcfc-496c-82af-47456a8f76f1', '3cc02346-04f4-4778-b3e8-84379a5569b7', 'b4b44ec7-9b54-4fed-be0b-1c19d6c286b0', 'STATEMENT_OF_CLAIM', '{"on": [2026, 11, 26], "lawAsOf": "2024-10-01", "verdicts": [{"next": ["find-address"], "answer": "ASK", "channel": "TREATY_CENTRAL_AUTHORITY", "grounds": [{"code": "address", "datum": {"asOf": null, "name": "addressKnown", "note": null, "value": null, "source": "case", "confidence": "V"}, "article": "HSC 1(2)", "confidence": "V"}], "expected": null, "translation": null}, {"next": ["search-address", "read-treaty"], "answer": "ASK", "channel": "BILATERAL_TREATY", "grounds": [{"code": "address", "datum": {"asOf": null, "name": "addressKnown", "note": null, "value": null, "source": "case", "confidence": "V"}, "article": "CPL 283(1)", "confidence": "V"}], "expected": null, "translation": null}, {"next": ["use-treaty"], "answer": "CLOSED", "channel": "DIPLOMATIC", "grounds": [{"code": "treaty-prevails", "article": "CPL 271, 283(2); HSC 9(2)", "confidence": "V"}], "expected": null, "translation": null}, {"next": [], "answer": "CLOSED", "channel": "CONSULAR_NATIONAL", "grounds": [{"code": "only-nationals", "datum": {"asOf": null, "name": "kind", "note": null, "value": "COMPANY", "source": "case", "confidence": "V"}, "article": "CPL 283(3)", "confidence": "V"}], "expected": null, "translation": null}, {"next": ["ask-for-agent"], "answer": "ASK", "channel": "LITIGATION_AGENT", "grounds": [{"code": "agent-in-case", "datum": {"asOf": null, "name": "agentInCase", "note": null, "value": null, "source": "case", "confidence": "V"}, "article": "CPL 283(4)", "confidence": "V"}], "expected": null, "translation": null}, {"next": ["search-company-register"], "answer": "ASK", "channel": "PRC_ESTABLISHMENT", "grounds": [{"code": "establishment-in-china", "datum": {"asOf": null, "name": "establishment", "note": null, "value": null, "source": "case", "confidence": "V"}, "article": "CPL 283(5)", "confidence": "V"}], "expected": null, "translation": null}, {"next": [], "answer": "CLOSED", "channel": "CODEFENDANT_ENTITY", "grounds": [{"code": "only-individuals", "datum": {"asOf": null, "name": "kind", "note": null, "value": "COMPANY", "source": "case", "confidence": "V"}, "article": "CPL 283(6)", "confidence": "V"}], "expected": null, "translation": null}, {"next": ["ask-whereabouts"], "answer": "ASK", "channel": "PERSON_IN_PRC", "grounds": [{"code": "representative-in-china", "datum": {"asOf": null, "name": "presentInChina", "note": null, "value": null, "source": "case", "confidence": "V"}, "article": "CPL 283(7); J 533", "confidence": "V"}], "expected": null, "translation": null}, {"next": ["find-address"], "answer": "ASK", "channel": "POSTAL", "grounds": [{"code": "address", "datum": {"asOf": null, "name": "addressKnown", "note": null, "value": null, "source": "case", "confidence": "V"}, "article": "CPL 283(8)", "confidence": "V"}], "expected": null, "translation": null}, {"next": ["obtain-consent"], "answer": "CLOSED", "channel": "ELECTRONIC", "grounds": [{"code": "no-consent", "datum": {"asOf": null, "name": "consent", "note": null, "value": "NONE", "source": "case", "confidence": "V"}, "article": "OL 29", "confidence": "V"}], "expected": null, "translation": null}, {"next": ["ask-recipient"], "answer": "ASK", "channel": "AGREED_MEANS", "grounds": [{"code": "recipient-agrees", "datum": {"asOf": null, "name": "agreedMeans", "note": null, "value": null, "source": "case", "confidence": "V"}, "article": "CPL 283(10)", "confidence": "V"}], "expected": null, "translation": null}, {"next": ["record-failure"], "answer": "ASK", "channel": "PUBLIC_NOTICE", "grounds": [{"code": "last-means", "datum": {"asOf": null, "name": "otherMeansFailed", "note": null, "value": null, "source": "case", "confidence": "V"}, "article": "CPL 283(11)", "confidence": "V"}], "expected": null, "translation": null}, {"next": [], "answer": "CLOSED", "channel": "INTER_REGIONAL", "grounds": [{"code": "only-regions", "datum": {"asOf": null, "name": "country", "note": null, "value": "KR", "source": "case", "confidence": "V"}, "article": "J 549", "confidence": "V"}], "expected": null, "translation": null}], "situation": {"on": [2026, 11, 26], "kind": "COMPANY", "paper": "STATEMENT_OF_CLAIM", "consent": "NONE", "country": "KR", "territory": null, "agentInCase": null, "agreedMeans": null, "nationality": null, "addressKnown": null, "establishment": null, "presentInChina": null, "addressSearched": null, "otherMeansFailed": null, "codefendantEntity": null, "agentExcludesReceipt": null}}', '2026-11-26 10:09:00.435+00', '487af124-2e83-3699-9633-8f589c0d44f4', null, null, null, null, null, null, null, null, '0');
insert into service_request_document (request_id, position, document_id) overriding system value values ('6f6163dd-dcfc-496c-82af-47456a8f76f1', '0', 'b177eb4f-344e-4902-bdda-63dd47f84dd9');
select setval('outbox_event_position_seq', 2);
select setval('audit_entry_position_seq', 3);
