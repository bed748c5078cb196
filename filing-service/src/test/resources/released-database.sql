-- The database of filing-service as release 1d62f75 left it after one case: what the release's migrations make, then its rows.

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

-- A submission: what a filer sends to the court for one case, from the first saved word to the court's answer.
create table submission (
    id                   uuid primary key,
    version              bigint not null,
    filer_account_id     uuid not null,
    filer_name           varchar(200) not null,
    status               varchar(16) not null,
    party_type           varchar(40),
    court                varchar(12),
    cause                varchar(12),
    claim_amount         numeric(20, 2),
    claim_currency       varchar(3),
    exchange_rate        numeric(18, 8),
    exchange_rate_on     date,
    claims               text not null default '',
    facts                text not null default '',
    jurisdiction_basis   text not null default '',
    warning_acknowledged_at timestamptz,
    signed_name          varchar(200),
    signed_at            timestamptz,
    signed_digest        varchar(64),
    created_at           timestamptz not null,
    changed_at           timestamptz not null,
    changed_by_name      varchar(200) not null,
    submitted_at         timestamptz,
    last_received_at     timestamptz,
    reviewer_account_id  uuid,
    reviewer_name        varchar(200),
    decided_at           timestamptz,
    decided_by_name      varchar(200),
    decision_reasons     text,
    case_id              uuid,
    constraint submission_status_known check (status in
        ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'DEFICIENT', 'RESUBMITTED', 'ACCEPTED', 'RETURNED', 'REFUSED')),
    constraint submission_amount_positive check (claim_amount > 0),
    constraint submission_amount_has_currency check ((claim_amount is null) or (claim_currency is not null)),
    constraint submission_rate_positive check (exchange_rate > 0),
    constraint submission_signature_whole check
        ((signed_name is null) = (signed_at is null) and (signed_name is null) = (signed_digest is null)),
    constraint submission_submitted_unless_draft check ((submitted_at is null) = (status = 'DRAFT')),
    constraint submission_lodged_signed check (status in ('DRAFT', 'DEFICIENT') or signed_at is not null),
    constraint submission_in_review_has_reviewer check (status <> 'IN_REVIEW' or reviewer_account_id is not null),
    constraint submission_case_iff_accepted check ((case_id is not null) = (status = 'ACCEPTED')),
    constraint submission_refusal_has_reasons check
        (status not in ('RETURNED', 'REFUSED') or length(trim(decision_reasons)) > 0),
    constraint submission_decided_iff_final check
        ((decided_at is not null) = (status in ('ACCEPTED', 'RETURNED', 'REFUSED')))
);

create index submission_of_filer on submission (filer_account_id, changed_at desc);
create index submission_awaiting_review on submission (court, last_received_at, id)
    where status in ('SUBMITTED', 'RESUBMITTED', 'IN_REVIEW');

-- Who sues whom. A second defendant is a row.
create table submission_litigant (
    submission_id        uuid not null references submission on delete cascade,
    position             int not null,
    role                 varchar(12) not null,
    kind                 varchar(12) not null,
    original_name        varchar(200) not null default '',
    latin_name           varchar(200) not null default '',
    chinese_name         varchar(200) not null default '',
    representative       varchar(200) not null default '',
    country              varchar(2),
    address              varchar(1000) not null default '',
    phone                varchar(16),
    email                varchar(254),
    language             varchar(5),
    interpreter_language varchar(35),
    zone                 varchar(64),
    primary key (submission_id, position),
    constraint litigant_role_known check (role in ('PLAINTIFF', 'DEFENDANT')),
    constraint litigant_kind_known check (kind in ('PERSON', 'COMPANY')),
    constraint litigant_country_is_iso check (country ~ '^[A-Z]{2}$'),
    constraint litigant_phone_is_e164 check (phone ~ '^\+[1-9][0-9]{6,14}$'),
    constraint litigant_names_are_nfc check
        (original_name is nfc normalized and latin_name is nfc normalized and chinese_name is nfc normalized)
);

-- A document of a submission: what was uploaded, named by the digest of its bytes. The bytes lie in the document store.
create table document (
    id                 uuid primary key,
    submission_id      uuid not null references submission deferrable initially deferred,
    case_id            uuid,
    digest             varchar(64) not null,
    kind               varchar(32) not null,
    language           varchar(35) not null,
    title              varchar(200) not null,
    filename           varchar(255) not null,
    media_type         varchar(100) not null,
    bytes              bigint not null,
    pages              int not null,
    translation_of     uuid references document,
    translator         varchar(200),
    certified          boolean not null default false,
    uploaded_by        uuid not null,
    uploaded_at        timestamptz not null,
    constraint document_digest_is_sha256 check (digest ~ '^[0-9a-f]{64}$'),
    constraint document_kind_known check (kind in ('STATEMENT_OF_CLAIM', 'IDENTITY', 'REPRESENTATIVE_AUTHORITY',
        'POWER_OF_ATTORNEY', 'NOTARISATION', 'APOSTILLE', 'CONTRACT', 'EVIDENCE', 'EVIDENCE_LIST', 'SERVICE_ADDRESS',
        'OTHER')),
    constraint document_not_empty check (bytes > 0 and pages > 0),
    constraint document_translates_another check (translation_of is null or translation_of <> id),
    constraint document_once_per_submission unique (submission_id, digest, kind)
);
create index document_by_digest on document (digest);
create index document_of_case on document (case_id);

-- A power of attorney is a chain of facts, each with its document and its day. Source: CPL 275; Apostille Convention.
create table power_of_attorney_step (
    submission_id uuid not null references submission on delete cascade,
    position      int not null,
    step          varchar(16) not null,
    done_on       date not null,
    document_id   uuid not null references document on delete cascade,
    authority     varchar(200) not null default '',
    primary key (submission_id, position),
    constraint poa_step_known check (step in ('SIGNED', 'NOTARISED', 'APOSTILLED', 'LEGALISED')),
    constraint poa_step_once unique (submission_id, step) deferrable initially deferred
);

-- A deficiency notice: all defects told at once (一次性告知), with the day by which to cure them.
create table deficiency_notice (
    id            uuid primary key,
    submission_id uuid not null references submission,
    number        int not null,
    sent_at       timestamptz not null,
    sent_by       uuid not null,
    sent_by_name  varchar(200) not null,
    note          text not null default '',
    cure_by       date not null,
    derivation    jsonb not null,
    answered_at   timestamptz,
    constraint deficiency_notice_numbered_once unique (submission_id, number),
    constraint deficiency_notice_cure_after_sent check (cure_by > (sent_at at time zone 'Asia/Shanghai')::date)
);

create table deficiency_item (
    notice_id uuid not null references deficiency_notice on delete cascade,
    position  int not null,
    code      varchar(40) not null,
    subject   varchar(100),
    remark    varchar(2000) not null default '',
    answer    varchar(2000),
    primary key (notice_id, position)
);

-- A case file is born when a clerk accepts a submission; its number comes from the sequence of court, year and type.
create table case_number_sequence (
    court varchar(12) not null,
    year  int not null,
    type  varchar(8) not null,
    last  int not null,
    primary key (court, year, type),
    constraint case_number_sequence_natural check (last > 0)
);

create table case_file (
    id                 uuid primary key,
    submission_id      uuid not null unique references submission,
    number             varchar(40) not null unique,
    court              varchar(12) not null,
    year               int not null,
    type               varchar(8) not null,
    serial             int not null,
    cause              varchar(12) not null,
    title              varchar(600) not null,
    submitted_at       timestamptz not null,
    registered_at      timestamptz not null,
    registered_on      date not null,
    registered_by      uuid not null,
    registered_by_name varchar(200) not null,
    claim_amount       numeric(20, 2) not null,
    claim_currency     varchar(3) not null,
    exchange_rate      numeric(18, 8),
    exchange_rate_on   date,
    claim_amount_cny   numeric(20, 2) not null,
    fee_cny            numeric(20, 2) not null,
    fee_derivation     jsonb not null,
    fee_pay_by         date not null,
    fee_pay_derivation jsonb not null,
    constraint case_file_number_parts_once unique (court, year, type, serial),
    constraint case_file_registered_in_its_year check (year = extract(year from registered_on)),
    constraint case_file_rate_iff_foreign check ((exchange_rate is null) = (claim_currency = 'CNY')),
    constraint case_file_fee_positive check (fee_cny >= 0)
);

create table case_party (
    id                   uuid primary key,
    case_id              uuid not null references case_file,
    position             int not null,
    role                 varchar(12) not null,
    kind                 varchar(12) not null,
    original_name        varchar(200) not null,
    latin_name           varchar(200) not null,
    chinese_name         varchar(200) not null,
    representative       varchar(200) not null,
    country              varchar(2) not null,
    address              varchar(1000) not null,
    phone                varchar(16),
    email                varchar(254),
    language             varchar(5) not null,
    interpreter_language varchar(35),
    zone                 varchar(64),
    account_id           uuid,
    appeared_at          timestamptz,
    constraint case_party_position_once unique (case_id, position),
    constraint case_party_role_known check (role in ('PLAINTIFF', 'DEFENDANT')),
    constraint case_party_appears_with_account check ((account_id is null) = (appeared_at is null))
);
create index case_party_of_account on case_party (account_id);

alter table submission add constraint submission_case_exists
    foreign key (case_id) references case_file deferrable initially deferred;
alter table document add constraint document_case_exists
    foreign key (case_id) references case_file deferrable initially deferred;

-- The docket: one line per thing that happened in a case. Lines are added, never changed.
create table docket_entry (
    id          uuid primary key,
    case_id     uuid not null references case_file,
    what        varchar(40) not null,
    happened_at timestamptz not null,
    court_day   date not null,
    entered_at  timestamptz not null,
    by_role     varchar(16) not null,
    party_id    uuid references case_party,
    details     jsonb not null,
    deadline_on date,
    derivation  jsonb,
    fact_id     varchar(200),
    constraint docket_deadline_has_derivation check ((deadline_on is null) = (derivation is null)),
    constraint docket_fact_once unique (case_id, what, fact_id)
);
create index docket_of_case on docket_entry (case_id, happened_at, entered_at);

create function append_only() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;

create trigger docket_entry_append_only before update or delete or truncate on docket_entry
    for each statement execute function append_only();

-- What an addressee holds after accepting service: only the digest of the code is known here, and it works once.
create table appearance_code (
    digest      varchar(64) primary key,
    case_id     uuid not null references case_file,
    party_id    uuid not null references case_party,
    heard_at    timestamptz not null,
    redeemed_by uuid,
    redeemed_at timestamptz,
    constraint appearance_code_digest_is_sha256 check (digest ~ '^[0-9a-f]{64}$'),
    constraint appearance_code_redeemed_whole check ((redeemed_by is null) = (redeemed_at is null))
);

-- Attempts, so that codes cannot be guessed.
create table appearance_attempt (
    id         bigint generated always as identity primary key,
    account_id uuid not null,
    at         timestamptz not null
);
create index appearance_attempt_of_account on appearance_attempt (account_id, at);

-- Who did what to which submission or case, when. Added, never changed.
create table audit_entry (
    id         uuid primary key,
    at         timestamptz not null,
    subject_id uuid not null,
    account_id uuid,
    role       varchar(16) not null,
    what       varchar(40) not null,
    details    jsonb not null
);
create index audit_of_subject on audit_entry (subject_id, at);
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function append_only();

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
insert into audit_entry (id, at, subject_id, account_id, role, what, details) overriding system value values ('6b20f668-b2a9-49a6-a088-e2a57b7b162a', '2026-11-26 10:08:41.170327+00', '42e80dc8-85da-44d9-ab7b-6f709f1f1efc', 'c7a99406-61ce-315f-9a1b-5e4cb0a29d93', 'PARTY', 'DRAFT_BEGUN', '{}');
insert into audit_entry (id, at, subject_id, account_id, role, what, details) overriding system value values ('ee80022e-4360-43b0-8520-dbf4a4db69ca', '2026-11-26 10:08:44.147255+00', '42e80dc8-85da-44d9-ab7b-6f709f1f1efc', 'c7a99406-61ce-315f-9a1b-5e4cb0a29d93', 'PARTY', 'DOCUMENT_UPLOADED', '{"digest": "b6299ab974437aebaa16942e81b3ed0433ff80526d9c32dda7835a0906858bd9"}');
insert into audit_entry (id, at, subject_id, account_id, role, what, details) overriding system value values ('d23a35cd-f227-4a56-8fd0-0dade0e607a1', '2026-11-26 10:08:44.597546+00', '42e80dc8-85da-44d9-ab7b-6f709f1f1efc', 'c7a99406-61ce-315f-9a1b-5e4cb0a29d93', 'PARTY', 'DOCUMENT_UPLOADED', '{"digest": "1971e4cd06abcacfe493c879e846ca2afdd6e9c213b110eb08fed0ba45f22471"}');
insert into audit_entry (id, at, subject_id, account_id, role, what, details) overriding system value values ('e8de0f34-9842-49d3-a9b0-59a4d63cedc0', '2026-11-26 10:08:44.793162+00', '42e80dc8-85da-44d9-ab7b-6f709f1f1efc', 'c7a99406-61ce-315f-9a1b-5e4cb0a29d93', 'PARTY', 'DOCUMENT_UPLOADED', '{"digest": "002cc99706ab61c381777925940416ece6ab00b096140692ecc5e528694ebaa6"}');
insert into audit_entry (id, at, subject_id, account_id, role, what, details) overriding system value values ('362f45d6-a0ef-4ddd-81de-329e944e7f4b', '2026-11-26 10:08:45.060606+00', '42e80dc8-85da-44d9-ab7b-6f709f1f1efc', 'c7a99406-61ce-315f-9a1b-5e4cb0a29d93', 'PARTY', 'DOCUMENT_UPLOADED', '{"digest": "ca2391664dcff54a4c7780856b94650d3f059839b51b113a3cfecded9861cc2d"}');
insert into audit_entry (id, at, subject_id, account_id, role, what, details) overriding system value values ('cce11914-5b6f-468e-aa77-cde2fd2d54a2', '2026-11-26 10:08:45.166837+00', '42e80dc8-85da-44d9-ab7b-6f709f1f1efc', 'c7a99406-61ce-315f-9a1b-5e4cb0a29d93', 'PARTY', 'DOCUMENT_UPLOADED', '{"digest": "0069f40c764c0307040fd4fa30e0d7f3d7636f0a36ddae8dde4c231b97876aa8"}');
insert into audit_entry (id, at, subject_id, account_id, role, what, details) overriding system value values ('45188aee-0ec6-431f-92ee-eda1e6a4db70', '2026-11-26 10:08:45.28315+00', '42e80dc8-85da-44d9-ab7b-6f709f1f1efc', 'c7a99406-61ce-315f-9a1b-5e4cb0a29d93', 'PARTY', 'DOCUMENT_UPLOADED', '{"digest": "98f56065da607d279282811ec325adfcc7def0cb6d8c37d71f24aa3dc9efc41e"}');
insert into audit_entry (id, at, subject_id, account_id, role, what, details) overriding system value values ('5b511308-a9b2-4f21-816f-82011c7e3b7d', '2026-11-26 10:08:45.549692+00', '42e80dc8-85da-44d9-ab7b-6f709f1f1efc', 'c7a99406-61ce-315f-9a1b-5e4cb0a29d93', 'PARTY', 'DOCUMENT_UPLOADED', '{"digest": "c5129177d4f583c2528957c07070f5ccb12946252b082b102465d9a1f36c2aa8"}');
insert into audit_entry (id, at, subject_id, account_id, role, what, details) overriding system value values ('94f5bfe0-3c4d-40c8-9670-c4f2f85a8f68', '2026-11-26 10:08:45.712637+00', '42e80dc8-85da-44d9-ab7b-6f709f1f1efc', 'c7a99406-61ce-315f-9a1b-5e4cb0a29d93', 'PARTY', 'DOCUMENT_UPLOADED', '{"digest": "0aca8f2a1cc78507a3f94a667b9aa6ea7a1a79905c495a9b660ecd8c20344265"}');
insert into audit_entry (id, at, subject_id, account_id, role, what, details) overriding system value values ('9698b699-56e8-4c5e-afd4-169a5a12f1c5', '2026-11-26 10:08:46.85456+00', '42e80dc8-85da-44d9-ab7b-6f709f1f1efc', 'c7a99406-61ce-315f-9a1b-5e4cb0a29d93', 'PARTY', 'CLAIM_SIGNED', '{"digest": "3d86685370a720d5be1c16e6806752e98d6880ceb98063f7f9063650659b5ae1"}');
insert into audit_entry (id, at, subject_id, account_id, role, what, details) overriding system value values ('bdbcafba-0563-4ee4-b863-2418c71eecf3', '2026-11-26 10:08:47.081435+00', '42e80dc8-85da-44d9-ab7b-6f709f1f1efc', 'c7a99406-61ce-315f-9a1b-5e4cb0a29d93', 'PARTY', 'SUBMITTED', '{"digest": "3d86685370a720d5be1c16e6806752e98d6880ceb98063f7f9063650659b5ae1"}');
insert into audit_entry (id, at, subject_id, account_id, role, what, details) overriding system value values ('9dc7752a-c8ed-4670-bc0e-7b8b4b688833', '2026-11-26 10:08:47.531933+00', '42e80dc8-85da-44d9-ab7b-6f709f1f1efc', '487af124-2e83-3699-9633-8f589c0d44f4', 'CLERK', 'REVIEW_TAKEN', '{}');
insert into audit_entry (id, at, subject_id, account_id, role, what, details) overriding system value values ('1d27ce09-6e96-4648-91a8-9490383ce586', '2026-11-26 10:08:48.720499+00', '42e80dc8-85da-44d9-ab7b-6f709f1f1efc', '487af124-2e83-3699-9633-8f589c0d44f4', 'CLERK', 'ACCEPTED', '{"case": "3cc02346-04f4-4778-b3e8-84379a5569b7"}');
insert into audit_entry (id, at, subject_id, account_id, role, what, details) overriding system value values ('7d890dae-d52a-44bc-9a27-e2bb3076a9aa', '2026-11-26 10:08:48.720779+00', '3cc02346-04f4-4778-b3e8-84379a5569b7', '487af124-2e83-3699-9633-8f589c0d44f4', 'CLERK', 'CASE_REGISTERED', '{"number": "（2026）浙01民初1号"}');
insert into audit_entry (id, at, subject_id, account_id, role, what, details) overriding system value values ('0a487584-60d7-47c7-b638-937c84db1b8d', '2026-11-26 10:08:57.697063+00', '78798455-cd1e-4180-b559-e0e6a42c2d8f', 'c7a99406-61ce-315f-9a1b-5e4cb0a29d93', 'PARTY', 'DRAFT_BEGUN', '{}');
insert into case_file (id, submission_id, number, court, year, type, serial, cause, title, submitted_at, registered_at, registered_on, registered_by, registered_by_name, claim_amount, claim_currency, exchange_rate, exchange_rate_on, claim_amount_cny, fee_cny, fee_derivation, fee_pay_by, fee_pay_derivation) overriding system value values ('3cc02346-04f4-4778-b3e8-84379a5569b7', '42e80dc8-85da-44d9-ab7b-6f709f1f1efc', '（2026）浙01民初1号', '浙01', '2026', '民初', '1', '88.7', 'Rheinland Maschinenbau GmbH与Hanbit Precision Co., Ltd.国际货物买卖合同纠纷', '2026-11-26 10:08:47.015323+00', '2026-11-26 10:08:48.535341+00', '2026-11-26', '487af124-2e83-3699-9633-8f589c0d44f4', '书记员 陈静', '480000.00', 'USD', '7.10000000', '2026-11-26', '3408000.00', '34064.00', '{"cny": "34064.00", "limit": null, "steps": [{"fee": "50", "over": "0", "part": "10000", "rate": null, "upTo": "10000"}, {"fee": "2250.000", "over": "10000", "part": "90000", "rate": "0.025", "upTo": "100000"}, {"fee": "2000.00", "over": "100000", "part": "100000", "rate": "0.02", "upTo": "200000"}, {"fee": "4500.000", "over": "200000", "part": "300000", "rate": "0.015", "upTo": "500000"}, {"fee": "5000.00", "over": "500000", "part": "500000", "rate": "0.01", "upTo": "1000000"}, {"fee": "9000.000", "over": "1000000", "part": "1000000", "rate": "0.009", "upTo": "2000000"}, {"fee": "11264.00000", "over": "2000000", "part": "1408000.00", "rate": "0.008", "upTo": "5000000"}], "source": "Measures on the Payment of Litigation Costs (State Council Decree No. 481, in force 2007-04-01)", "article": "13(1)", "baseCny": "3408000.00"}', '2026-12-03', '{"rule": "FIL-07", "unit": "DAY", "length": 7, "ruleEn": "Pay the acceptance fee", "ruleZh": "交纳案件受理费", "source": "诉讼费用交纳办法(2006)", "article": "22", "lastDay": "2026-12-03", "skipped": [], "trigger": "2026-11-26", "cautions": [], "closesAt": "2026-12-03T16:00:00Z", "confidence": "VERIFIED", "nominalLastDay": "2026-12-03", "firstCountedDay": "2026-11-27"}');
insert into case_number_sequence (court, year, type, last) overriding system value values ('浙01', '2026', '民初', '1');
insert into case_party (id, case_id, position, role, kind, original_name, latin_name, chinese_name, representative, country, address, phone, email, language, interpreter_language, zone, account_id, appeared_at) overriding system value values ('2551c46c-a8a8-456f-a242-7e23d691e2ae', '3cc02346-04f4-4778-b3e8-84379a5569b7', '0', 'PLAINTIFF', 'COMPANY', 'Rheinland Maschinenbau GmbH', '', '', 'A. Director', 'DE', 'Street 1', null, 'legal@company.example', 'en', null, 'Europe/Berlin', 'c7a99406-61ce-315f-9a1b-5e4cb0a29d93', '2026-11-26 10:08:47.015323+00');
insert into case_party (id, case_id, position, role, kind, original_name, latin_name, chinese_name, representative, country, address, phone, email, language, interpreter_language, zone, account_id, appeared_at) overriding system value values ('b4b44ec7-9b54-4fed-be0b-1c19d6c286b0', '3cc02346-04f4-4778-b3e8-84379a5569b7', '1', 'DEFENDANT', 'COMPANY', 'Hanbit Precision Co., Ltd.', '', '', 'A. Director', 'KR', 'Street 1', null, 'legal@company.example', 'en', null, 'Asia/Seoul', null, null);
insert into docket_entry (id, case_id, what, happened_at, court_day, entered_at, by_role, party_id, details, deadline_on, derivation, fact_id) overriding system value values ('a5ec3adf-3727-49c6-8126-c8adba51b015', '3cc02346-04f4-4778-b3e8-84379a5569b7', 'SUBMITTED', '2026-11-26 10:08:47.015323+00', '2026-11-26', '2026-11-26 10:08:48.712399+00', 'PARTY', null, '{}', null, null, null);
insert into docket_entry (id, case_id, what, happened_at, court_day, entered_at, by_role, party_id, details, deadline_on, derivation, fact_id) overriding system value values ('62aeb0d6-4575-444b-9895-c265f8848051', '3cc02346-04f4-4778-b3e8-84379a5569b7', 'CASE_REGISTERED', '2026-11-26 10:08:48.535341+00', '2026-11-26', '2026-11-26 10:08:48.718742+00', 'CLERK', null, '{"number": "（2026）浙01民初1号"}', null, null, null);
insert into docket_entry (id, case_id, what, happened_at, court_day, entered_at, by_role, party_id, details, deadline_on, derivation, fact_id) overriding system value values ('50d901d8-c1c7-4144-aae0-faceb58d4643', '3cc02346-04f4-4778-b3e8-84379a5569b7', 'FEE_DUE', '2026-11-26 10:08:48.535341+00', '2026-11-26', '2026-11-26 10:08:48.719759+00', 'LAW', null, '{}', '2026-12-03', '{"rule": "FIL-07", "unit": "DAY", "length": 7, "ruleEn": "Pay the acceptance fee", "ruleZh": "交纳案件受理费", "source": "诉讼费用交纳办法(2006)", "article": "22", "lastDay": "2026-12-03", "skipped": [], "trigger": "2026-11-26", "cautions": [], "closesAt": "2026-12-03T16:00:00Z", "confidence": "VERIFIED", "nominalLastDay": "2026-12-03", "firstCountedDay": "2026-11-27"}', null);
insert into docket_entry (id, case_id, what, happened_at, court_day, entered_at, by_role, party_id, details, deadline_on, derivation, fact_id) overriding system value values ('c7ad95fa-2e79-41b8-b8bf-f205c5b664d1', '3cc02346-04f4-4778-b3e8-84379a5569b7', 'SERVICE_REQUESTED', '2026-11-26 10:09:00.435+00', '2026-11-26', '2026-11-26 10:09:01.673716+00', 'CLERK', 'b4b44ec7-9b54-4fed-be0b-1c19d6c286b0', '{"requestId": "6f6163dd-dcfc-496c-82af-47456a8f76f1"}', null, null, 'e4189ee3-0529-4b65-8238-2f853ff5aa36');
insert into docket_entry (id, case_id, what, happened_at, court_day, entered_at, by_role, party_id, details, deadline_on, derivation, fact_id) overriding system value values ('b8d257f6-b71e-4407-bc0f-40ca5531a311', '3cc02346-04f4-4778-b3e8-84379a5569b7', 'SERVICE_ATTEMPTED', '2026-11-26 10:09:01.167+00', '2026-11-26', '2026-11-26 10:09:01.731734+00', 'COURT', 'b4b44ec7-9b54-4fed-be0b-1c19d6c286b0', '{"channel": "ELECTRONIC", "attemptId": "809a7674-148e-4c8e-b794-904683171691", "requestId": "6f6163dd-dcfc-496c-82af-47456a8f76f1"}', null, null, '7279f025-02dd-4e31-ad7f-bebf00f565fb');
insert into docket_entry (id, case_id, what, happened_at, court_day, entered_at, by_role, party_id, details, deadline_on, derivation, fact_id) overriding system value values ('0af0b885-655d-46a7-9b5f-72fe924ce6ff', '3cc02346-04f4-4778-b3e8-84379a5569b7', 'HEARING_SCHEDULED', '2026-11-26 10:09:02.956004+00', '2026-11-26', '2026-11-26 10:09:04.338656+00', 'COURT', null, '{"endsAt": "2026-11-26T12:09:01.769343218Z", "startsAt": "2026-11-26T11:09:01.769343218Z", "hearingId": "7e1fee99-8abd-4c8c-b10e-c24f08f8667d"}', null, null, '65e70120-9793-422d-9613-9572bc03ed39');
insert into docket_entry (id, case_id, what, happened_at, court_day, entered_at, by_role, party_id, details, deadline_on, derivation, fact_id) overriding system value values ('184da3eb-e93f-41ca-9fc8-5da1ab6ed433', '3cc02346-04f4-4778-b3e8-84379a5569b7', 'HEARING_CONSENTED', '2026-11-26 10:09:04.64771+00', '2026-11-26', '2026-11-26 10:09:04.716261+00', 'PARTY', '2551c46c-a8a8-456f-a242-7e23d691e2ae', '{"hearingId": "7e1fee99-8abd-4c8c-b10e-c24f08f8667d"}', null, null, '301ff9f2-b464-4688-827d-3eee60a24ea2');
insert into document (id, submission_id, case_id, digest, kind, language, title, filename, media_type, bytes, pages, translation_of, translator, certified, uploaded_by, uploaded_at) overriding system value values ('b177eb4f-344e-4902-bdda-63dd47f84dd9', '42e80dc8-85da-44d9-ab7b-6f709f1f1efc', '3cc02346-04f4-4778-b3e8-84379a5569b7', 'b6299ab974437aebaa16942e81b3ed0433ff80526d9c32dda7835a0906858bd9', 'STATEMENT_OF_CLAIM', 'en', 'STATEMENT_OF_CLAIM-en', 'STATEMENT_OF_CLAIM-en.pdf', 'application/pdf', '5966', '20', null, null, 'false', 'c7a99406-61ce-315f-9a1b-5e4cb0a29d93', '2026-11-26 10:08:44.084967+00');
insert into document (id, submission_id, case_id, digest, kind, language, title, filename, media_type, bytes, pages, translation_of, translator, certified, uploaded_by, uploaded_at) overriding system value values ('e732fa7d-9469-4e40-9a40-22ab4a30c4b9', '42e80dc8-85da-44d9-ab7b-6f709f1f1efc', '3cc02346-04f4-4778-b3e8-84379a5569b7', '0aca8f2a1cc78507a3f94a667b9aa6ea7a1a79905c495a9b660ecd8c20344265', 'CONTRACT', 'zh-CN', 'CONTRACT-zh-CN', 'CONTRACT-zh-CN.pdf', 'application/pdf', '5966', '20', 'fb68453a-9f83-4269-8021-94248cc7b8df', null, 'false', 'c7a99406-61ce-315f-9a1b-5e4cb0a29d93', '2026-11-26 10:08:45.708176+00');
insert into document (id, submission_id, case_id, digest, kind, language, title, filename, media_type, bytes, pages, translation_of, translator, certified, uploaded_by, uploaded_at) overriding system value values ('ea367a4d-1150-4b76-8746-0304fd667551', '42e80dc8-85da-44d9-ab7b-6f709f1f1efc', '3cc02346-04f4-4778-b3e8-84379a5569b7', '002cc99706ab61c381777925940416ece6ab00b096140692ecc5e528694ebaa6', 'POWER_OF_ATTORNEY', 'en', 'POWER_OF_ATTORNEY-en', 'POWER_OF_ATTORNEY-en.pdf', 'application/pdf', '5966', '20', null, null, 'false', 'c7a99406-61ce-315f-9a1b-5e4cb0a29d93', '2026-11-26 10:08:44.787644+00');
insert into document (id, submission_id, case_id, digest, kind, language, title, filename, media_type, bytes, pages, translation_of, translator, certified, uploaded_by, uploaded_at) overriding system value values ('fb68453a-9f83-4269-8021-94248cc7b8df', '42e80dc8-85da-44d9-ab7b-6f709f1f1efc', '3cc02346-04f4-4778-b3e8-84379a5569b7', 'c5129177d4f583c2528957c07070f5ccb12946252b082b102465d9a1f36c2aa8', 'CONTRACT', 'en', 'CONTRACT-en', 'CONTRACT-en.pdf', 'application/pdf', '5966', '20', null, null, 'false', 'c7a99406-61ce-315f-9a1b-5e4cb0a29d93', '2026-11-26 10:08:45.545941+00');
insert into document (id, submission_id, case_id, digest, kind, language, title, filename, media_type, bytes, pages, translation_of, translator, certified, uploaded_by, uploaded_at) overriding system value values ('0248591f-1b1b-41fa-b2ad-4dc50d22baa5', '42e80dc8-85da-44d9-ab7b-6f709f1f1efc', '3cc02346-04f4-4778-b3e8-84379a5569b7', 'ca2391664dcff54a4c7780856b94650d3f059839b51b113a3cfecded9861cc2d', 'POWER_OF_ATTORNEY', 'zh-CN', 'POWER_OF_ATTORNEY-zh-CN', 'POWER_OF_ATTORNEY-zh-CN.pdf', 'application/pdf', '5966', '20', 'ea367a4d-1150-4b76-8746-0304fd667551', null, 'false', 'c7a99406-61ce-315f-9a1b-5e4cb0a29d93', '2026-11-26 10:08:45.057159+00');
insert into document (id, submission_id, case_id, digest, kind, language, title, filename, media_type, bytes, pages, translation_of, translator, certified, uploaded_by, uploaded_at) overriding system value values ('1a9e119e-bbae-4716-a47e-1cd3474e76b2', '42e80dc8-85da-44d9-ab7b-6f709f1f1efc', '3cc02346-04f4-4778-b3e8-84379a5569b7', '1971e4cd06abcacfe493c879e846ca2afdd6e9c213b110eb08fed0ba45f22471', 'STATEMENT_OF_CLAIM', 'zh-CN', 'STATEMENT_OF_CLAIM-zh-CN', 'STATEMENT_OF_CLAIM-zh-CN.pdf', 'application/pdf', '5966', '20', 'b177eb4f-344e-4902-bdda-63dd47f84dd9', null, 'false', 'c7a99406-61ce-315f-9a1b-5e4cb0a29d93', '2026-11-26 10:08:44.593258+00');
insert into document (id, submission_id, case_id, digest, kind, language, title, filename, media_type, bytes, pages, translation_of, translator, certified, uploaded_by, uploaded_at) overriding system value values ('4a2a5f5b-2436-4264-a8dd-249671e49dcb', '42e80dc8-85da-44d9-ab7b-6f709f1f1efc', '3cc02346-04f4-4778-b3e8-84379a5569b7', '0069f40c764c0307040fd4fa30e0d7f3d7636f0a36ddae8dde4c231b97876aa8', 'APOSTILLE', 'en', 'APOSTILLE-en', 'APOSTILLE-en.pdf', 'application/pdf', '5966', '20', null, null, 'false', 'c7a99406-61ce-315f-9a1b-5e4cb0a29d93', '2026-11-26 10:08:45.159187+00');
insert into document (id, submission_id, case_id, digest, kind, language, title, filename, media_type, bytes, pages, translation_of, translator, certified, uploaded_by, uploaded_at) overriding system value values ('52e2615b-0c58-422b-ab92-753118a07c54', '42e80dc8-85da-44d9-ab7b-6f709f1f1efc', '3cc02346-04f4-4778-b3e8-84379a5569b7', '98f56065da607d279282811ec325adfcc7def0cb6d8c37d71f24aa3dc9efc41e', 'APOSTILLE', 'zh-CN', 'APOSTILLE-zh-CN', 'APOSTILLE-zh-CN.pdf', 'application/pdf', '5966', '20', '4a2a5f5b-2436-4264-a8dd-249671e49dcb', null, 'false', 'c7a99406-61ce-315f-9a1b-5e4cb0a29d93', '2026-11-26 10:08:45.276807+00');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) overriding system value values ('1', '0.1', 'idempotent command', 'SQL', 'db/migration/V0_1__idempotent_command.sql', '1738191300', 'filing', '2026-11-26 10:07:41.997096', '221', 'true');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) overriding system value values ('2', '0.2', 'outbox and inbox', 'SQL', 'db/migration/V0_2__outbox_and_inbox.sql', '-1012264284', 'filing', '2026-11-26 10:07:42.513516', '63', 'true');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) overriding system value values ('3', '001', 'submission', 'SQL', 'db/migration/V001__submission.sql', '-1732467082', 'filing', '2026-11-26 10:07:42.732814', '78', 'true');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) overriding system value values ('4', '002', 'document', 'SQL', 'db/migration/V002__document.sql', '-1227095040', 'filing', '2026-11-26 10:07:43.027192', '70', 'true');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) overriding system value values ('5', '003', 'review', 'SQL', 'db/migration/V003__review.sql', '1811476120', 'filing', '2026-11-26 10:07:43.119296', '125', 'true');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) overriding system value values ('6', '004', 'case file', 'SQL', 'db/migration/V004__case_file.sql', '-861359083', 'filing', '2026-11-26 10:07:43.366265', '301', 'true');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) overriding system value values ('7', '005', 'docket', 'SQL', 'db/migration/V005__docket.sql', '96834438', 'filing', '2026-11-26 10:07:43.843858', '138', 'true');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) overriding system value values ('8', '006', 'appearance', 'SQL', 'db/migration/V006__appearance.sql', '763595244', 'filing', '2026-11-26 10:07:44.1495', '156', 'true');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) overriding system value values ('9', '007', 'audit', 'SQL', 'db/migration/V007__audit.sql', '2144103816', 'filing', '2026-11-26 10:07:44.407148', '47', 'true');
insert into idempotent_command (account_id, key, request, answer, received_at) overriding system value values ('c7a99406-61ce-315f-9a1b-5e4cb0a29d93', '179488fb-6bfb-4b50-bb82-7634c39985bc', 'c853c80cb74884bf2fd5110e09abfa3ac29117a83ee781d4b033c42ec5a62260', '{"id":"42e80dc8-85da-44d9-ab7b-6f709f1f1efc","version":0,"status":"DRAFT","tab":"TO_SUBMIT","filerName":"Rheinland Maschinenbau GmbH","partyType":null,"court":null,"cause":null,"claimAmount":null,"claimCurrency":null,"exchangeRate":null,"exchangeRateOn":null,"claims":"","facts":"","jurisdictionBasis":"","warningAcknowledgedAt":null,"litigants":[],"powerOfAttorney":[],"documents":[],"signature":null,"submittedAt":null,"lastReceivedAt":null,"changedAt":"2026-11-26T10:08:40.827583Z","changedByName":"Rheinland Maschinenbau GmbH","reviewerAccountId":null,"reviewerName":null,"decision":null,"caseId":null,"notices":[]}', '2026-11-26 10:08:40.82414+00');
insert into idempotent_command (account_id, key, request, answer, received_at) overriding system value values ('c7a99406-61ce-315f-9a1b-5e4cb0a29d93', '1192aa96-2ac0-4b9a-83a4-4316b5f1de2b', 'c64d402080ad1b942ae71935d8d689788c5141e26b266d7ee473a84e72ccdd94', '{"id":"42e80dc8-85da-44d9-ab7b-6f709f1f1efc","version":2,"status":"DRAFT","tab":"TO_SUBMIT","filerName":"Rheinland Maschinenbau GmbH","partyType":"foreign_enterprise","court":"浙01","cause":"88.7","claimAmount":"480000.00","claimCurrency":"USD","exchangeRate":"7.10000000","exchangeRateOn":"2026-11-20","claims":"1. Payment of USD 480,000. 2. Costs.","facts":"Two machining centres were delivered on 12 March 2026 and not paid.","jurisdictionBasis":"Clause 14 of the contract names this court.","warningAcknowledgedAt":"2026-11-26T10:08:46.168433Z","litigants":[{"role":"PLAINTIFF","kind":"COMPANY","originalName":"Rheinland Maschinenbau GmbH","latinName":"","chineseName":"","representative":"A. Director","country":"DE","address":"Street 1","phone":null,"email":"legal@company.example","language":"en","interpreterLanguage":null,"zone":"Europe/Berlin"},{"role":"DEFENDANT","kind":"COMPANY","originalName":"Hanbit Precision Co., Ltd.","latinName":"","chineseName":"","representative":"A. Director","country":"KR","address":"Street 1","phone":null,"email":"legal@company.example","language":"en","interpreterLanguage":null,"zone":"Asia/Seoul"}],"powerOfAttorney":[{"step":"SIGNED","doneOn":"2026-09-01","documentId":"ea367a4d-1150-4b76-8746-0304fd667551","authority":""},{"step":"NOTARISED","doneOn":"2026-09-02","documentId":"ea367a4d-1150-4b76-8746-0304fd667551","authority":""},{"step":"APOSTILLED","doneOn":"2026-09-08","documentId":"4a2a5f5b-2436-4264-a8dd-249671e49dcb","authority":""}],"documents":[{"id":"b177eb4f-344e-4902-bdda-63dd47f84dd9","digest":"b6299ab974437aebaa16942e81b3ed0433ff80526d9c32dda7835a0906858bd9","kind":"STATEMENT_OF_CLAIM","language":"en","title":"STATEMENT_OF_CLAIM-en","filename":"STATEMENT_OF_CLAIM-en.pdf","mediaType":"application/pdf","bytes":5966,"pages":20,"translationOf":null,"translator":null,"certified":false,"uploadedAt":"2026-11-26T10:08:44.084967Z"},{"id":"1a9e119e-bbae-4716-a47e-1cd3474e76b2","digest":"1971e4cd06abcacfe493c879e846ca2afdd6e9c213b110eb08fed0ba45f22471","kind":"STATEMENT_OF_CLAIM","language":"zh-CN","title":"STATEMENT_OF_CLAIM-zh-CN","filename":"STATEMENT_OF_CLAIM-zh-CN.pdf","mediaType":"application/pdf","bytes":5966,"pages":20,"translationOf":"b177eb4f-344e-4902-bdda-63dd47f84dd9","translator":null,"certified":false,"uploadedAt":"2026-11-26T10:08:44.593258Z"},{"id":"ea367a4d-1150-4b76-8746-0304fd667551","digest":"002cc99706ab61c381777925940416ece6ab00b096140692ecc5e528694ebaa6","kind":"POWER_OF_ATTORNEY","language":"en","title":"POWER_OF_ATTORNEY-en","filename":"POWER_OF_ATTORNEY-en.pdf","mediaType":"application/pdf","bytes":5966,"pages":20,"translationOf":null,"translator":null,"certified":false,"uploadedAt":"2026-11-26T10:08:44.787644Z"},{"id":"0248591f-1b1b-41fa-b2ad-4dc50d22baa5","digest":"ca2391664dcff54a4c7780856b94650d3f059839b51b113a3cfecded9861cc2d","kind":"POWER_OF_ATTORNEY","language":"zh-CN","title":"POWER_OF_ATTORNEY-zh-CN","filename":"POWER_OF_ATTORNEY-zh-CN.pdf","mediaType":"application/pdf","bytes":5966,"pages":20,"translationOf":"ea367a4d-1150-4b76-8746-0304fd667551","translator":null,"certified":false,"uploadedAt":"2026-11-26T10:08:45.057159Z"},{"id":"4a2a5f5b-2436-4264-a8dd-249671e49dcb","digest":"0069f40c764c0307040fd4fa30e0d7f3d7636f0a36ddae8dde4c231b97876aa8","kind":"APOSTILLE","language":"en","title":"APOSTILLE-en","filename":"APOSTILLE-en.pdf","mediaType":"application/pdf","bytes":5966,"pages":20,"translationOf":null,"translator":null,"certified":false,"uploadedAt":"2026-11-26T10:08:45.159187Z"},{"id":"52e2615b-0c58-422b-ab92-753118a07c54","digest":"98f56065da607d279282811ec325adfcc7def0cb6d8c37d71f24aa3dc9efc41e","kind":"APOSTILLE","language":"zh-CN","title":"APOSTILLE-zh-CN","filename":"APOSTILLE-zh-CN.pdf","mediaType":"application/pdf","bytes":5966,"pages":20,"translationOf":"4a2a5f5b-2436-4264-a8dd-249671e49dcb","translator":null,"certified":false,"uploadedAt":"2026-11-26T10:08:45.276807Z"},{"id":"fb68453a-9f83-4269-8021-94248cc7b8df","digest":"c5129177d4f583c2528957c07070f5ccb12946252b082b102465d9a1f36c2aa8","kind":"CONTRACT","language":"en","title":"CONTRACT-en","filename":"CONTRACT-en.pdf","mediaType":"application/pdf","bytes":5966,"pages":20,"translationOf":null,"translator":null,"certified":false,"uploadedAt":"2026-11-26T10:08:45.545941Z"},{"id":"e732fa7d-9469-4e40-9a40-22ab4a30c4b9","digest":"0aca8f2a1cc78507a3f94a667b9aa6ea7a1a79905c495a9b660ecd8c20344265","kind":"CONTRACT","language":"zh-CN","title":"CONTRACT-zh-CN","filename":"CONTRACT-zh-CN.pdf","mediaType":"application/pdf","bytes":5966,"pages":20,"translationOf":"fb68453a-9f83-4269-8021-94248cc7b8df","translator":null,"certified":false,"uploadedAt":"2026-11-26T10:08:45.708176Z"}],"signature":{"name":"Katrin Vogel","at":"2026-11-26T10:08:46.820071Z","digest":"3d86685370a720d5be1c16e6806752e98d6880ceb98063f7f9063650659b5ae1"},"submittedAt":null,"lastReceivedAt":null,"changedAt":"2026-11-26T10:08:46.820071Z","changedByName":"Rheinland Maschinenbau GmbH","reviewerAccountId":null,"reviewerName":null,"decision":null,"caseId":null,"notices":[]}', '2026-11-26 10:08:46.802052+00');
insert into idempotent_command (account_id, key, request, answer, received_at) overriding system value values ('c7a99406-61ce-315f-9a1b-5e4cb0a29d93', '9565df0a-0477-4f7d-b165-16e73bf9401f', 'fc7e974eda4e1fa9b4c245a39e240fdc1d27621338e36b586e545efd4ff9d3ba', '{"submissionId":"42e80dc8-85da-44d9-ab7b-6f709f1f1efc","court":"浙01","filedAt":"2026-11-26T10:08:47.015323Z","receivedAt":"2026-11-26T10:08:47.015323Z","receivedByCourtClock":"2026-11-26T18:08:47.015323+08:00","courtZone":"Asia/Shanghai","receivedByFilerClock":"2026-11-26T11:08:47.015323+01:00","filerZone":"Europe/Berlin","signedBy":"Katrin Vogel","contentDigest":"3d86685370a720d5be1c16e6806752e98d6880ceb98063f7f9063650659b5ae1","documents":[{"title":"STATEMENT_OF_CLAIM-en","digest":"b6299ab974437aebaa16942e81b3ed0433ff80526d9c32dda7835a0906858bd9","pages":20},{"title":"STATEMENT_OF_CLAIM-zh-CN","digest":"1971e4cd06abcacfe493c879e846ca2afdd6e9c213b110eb08fed0ba45f22471","pages":20},{"title":"POWER_OF_ATTORNEY-en","digest":"002cc99706ab61c381777925940416ece6ab00b096140692ecc5e528694ebaa6","pages":20},{"title":"POWER_OF_ATTORNEY-zh-CN","digest":"ca2391664dcff54a4c7780856b94650d3f059839b51b113a3cfecded9861cc2d","pages":20},{"title":"APOSTILLE-en","digest":"0069f40c764c0307040fd4fa30e0d7f3d7636f0a36ddae8dde4c231b97876aa8","pages":20},{"title":"APOSTILLE-zh-CN","digest":"98f56065da607d279282811ec325adfcc7def0cb6d8c37d71f24aa3dc9efc41e","pages":20},{"title":"CONTRACT-en","digest":"c5129177d4f583c2528957c07070f5ccb12946252b082b102465d9a1f36c2aa8","pages":20},{"title":"CONTRACT-zh-CN","digest":"0aca8f2a1cc78507a3f94a667b9aa6ea7a1a79905c495a9b660ecd8c20344265","pages":20}],"ahead":0,"decisionDue":{"rule":"FIL-03","ruleZh":"跨境网上立案决定期","ruleEn":"Decision on a cross-border online filing","article":"9(4)","source":"跨境网上立案规定(2021-02-03)","confidence":"VERIFIED","trigger":"2026-11-26","firstCountedDay":"2026-11-27","length":7,"unit":"WORKING_DAY","nominalLastDay":"2026-12-07","skipped":[],"lastDay":"2026-12-07","closesAt":"2026-12-07T16:00:00Z","cautions":[]}}', '2026-11-26 10:08:46.963102+00');
insert into idempotent_command (account_id, key, request, answer, received_at) overriding system value values ('487af124-2e83-3699-9633-8f589c0d44f4', 'd56e8f0f-772d-4156-8767-e584594fc8a3', '1d63e30f1a2eaf3171a721f215b6761c280ceefa67947fbc29784fb266379ebe', '{"submission":{"id":"42e80dc8-85da-44d9-ab7b-6f709f1f1efc","version":4,"status":"IN_REVIEW","tab":"UNDER_REVIEW","filerName":"Rheinland Maschinenbau GmbH","partyType":"foreign_enterprise","court":"浙01","cause":"88.7","claimAmount":"480000.00","claimCurrency":"USD","exchangeRate":"7.10000000","exchangeRateOn":"2026-11-20","claims":"1. Payment of USD 480,000. 2. Costs.","facts":"Two machining centres were delivered on 12 March 2026 and not paid.","jurisdictionBasis":"Clause 14 of the contract names this court.","warningAcknowledgedAt":"2026-11-26T10:08:46.168433Z","litigants":[{"role":"PLAINTIFF","kind":"COMPANY","originalName":"Rheinland Maschinenbau GmbH","latinName":"","chineseName":"","representative":"A. Director","country":"DE","address":"Street 1","phone":null,"email":"legal@company.example","language":"en","interpreterLanguage":null,"zone":"Europe/Berlin"},{"role":"DEFENDANT","kind":"COMPANY","originalName":"Hanbit Precision Co., Ltd.","latinName":"","chineseName":"","representative":"A. Director","country":"KR","address":"Street 1","phone":null,"email":"legal@company.example","language":"en","interpreterLanguage":null,"zone":"Asia/Seoul"}],"powerOfAttorney":[{"step":"SIGNED","doneOn":"2026-09-01","documentId":"ea367a4d-1150-4b76-8746-0304fd667551","authority":""},{"step":"NOTARISED","doneOn":"2026-09-02","documentId":"ea367a4d-1150-4b76-8746-0304fd667551","authority":""},{"step":"APOSTILLED","doneOn":"2026-09-08","documentId":"4a2a5f5b-2436-4264-a8dd-249671e49dcb","authority":""}],"documents":[{"id":"b177eb4f-344e-4902-bdda-63dd47f84dd9","digest":"b6299ab974437aebaa16942e81b3ed0433ff80526d9c32dda7835a0906858bd9","kind":"STATEMENT_OF_CLAIM","language":"en","title":"STATEMENT_OF_CLAIM-en","filename":"STATEMENT_OF_CLAIM-en.pdf","mediaType":"application/pdf","bytes":5966,"pages":20,"translationOf":null,"translator":null,"certified":false,"uploadedAt":"2026-11-26T10:08:44.084967Z"},{"id":"1a9e119e-bbae-4716-a47e-1cd3474e76b2","digest":"1971e4cd06abcacfe493c879e846ca2afdd6e9c213b110eb08fed0ba45f22471","kind":"STATEMENT_OF_CLAIM","language":"zh-CN","title":"STATEMENT_OF_CLAIM-zh-CN","filename":"STATEMENT_OF_CLAIM-zh-CN.pdf","mediaType":"application/pdf","bytes":5966,"pages":20,"translationOf":"b177eb4f-344e-4902-bdda-63dd47f84dd9","translator":null,"certified":false,"uploadedAt":"2026-11-26T10:08:44.593258Z"},{"id":"ea367a4d-1150-4b76-8746-0304fd667551","digest":"002cc99706ab61c381777925940416ece6ab00b096140692ecc5e528694ebaa6","kind":"POWER_OF_ATTORNEY","language":"en","title":"POWER_OF_ATTORNEY-en","filename":"POWER_OF_ATTORNEY-en.pdf","mediaType":"application/pdf","bytes":5966,"pages":20,"translationOf":null,"translator":null,"certified":false,"uploadedAt":"2026-11-26T10:08:44.787644Z"},{"id":"0248591f-1b1b-41fa-b2ad-4dc50d22baa5","digest":"ca2391664dcff54a4c7780856b94650d3f059839b51b113a3cfecded9861cc2d","kind":"POWER_OF_ATTORNEY","language":"zh-CN","title":"POWER_OF_ATTORNEY-zh-CN","filename":"POWER_OF_ATTORNEY-zh-CN.pdf","mediaType":"application/pdf","bytes":5966,"pages":20,"translationOf":"ea367a4d-1150-4b76-8746-0304fd667551","translator":null,"certified":false,"uploadedAt":"2026-11-26T10:08:45.057159Z"},{"id":"4a2a5f5b-2436-4264-a8dd-249671e49dcb","digest":"0069f40c764c0307040fd4fa30e0d7f3d7636f0a36ddae8dde4c231b97876aa8","kind":"APOSTILLE","language":"en","title":"APOSTILLE-en","filename":"APOSTILLE-en.pdf","mediaType":"application/pdf","bytes":5966,"pages":20,"translationOf":null,"translator":null,"certified":false,"uploadedAt":"2026-11-26T10:08:45.159187Z"},{"id":"52e2615b-0c58-422b-ab92-753118a07c54","digest":"98f56065da607d279282811ec325adfcc7def0cb6d8c37d71f24aa3dc9efc41e","kind":"APOSTILLE","language":"zh-CN","title":"APOSTILLE-zh-CN","filename":"APOSTILLE-zh-CN.pdf","mediaType":"application/pdf","bytes":5966,"pages":20,"translationOf":"4a2a5f5b-2436-4264-a8dd-249671e49dcb","translator":null,"certified":false,"uploadedAt":"2026-11-26T10:08:45.276807Z"},{"id":"fb68453a-9f83-4269-8021-94248cc7b8df","digest":"c5129177d4f583c2528957c07070f5ccb12946252b082b102465d9a1f36c2aa8","kind":"CONTRACT","language":"en","title":"CONTRACT-en","filename":"CONTRACT-en.pdf","mediaType":"application/pdf","bytes":5966,"pages":20,"translationOf":null,"translator":null,"certified":false,"uploadedAt":"2026-11-26T10:08:45.545941Z"},{"id":"e732fa7d-9469-4e40-9a40-22ab4a30c4b9","digest":"0aca8f2a1cc78507a3f94a667b9aa6ea7a1a79905c495a9b660ecd8c20344265","kind":"CONTRACT","language":"zh-CN","title":"CONTRACT-zh-CN","filename":"CONTRACT-zh-CN.pdf","mediaType":"application/pdf","bytes":5966,"pages":20,"translationOf":"fb68453a-9f83-4269-8021-94248cc7b8df","translator":null,"certified":false,"uploadedAt":"2026-11-26T10:08:45.708176Z"}],"signature":{"name":"Katrin Vogel","at":"2026-11-26T10:08:46.820071Z","digest":"3d86685370a720d5be1c16e6806752e98d6880ceb98063f7f9063650659b5ae1"},"submittedAt":"2026-11-26T10:08:47.015323Z","lastReceivedAt":"2026-11-26T10:08:47.015323Z","changedAt":"2026-11-26T10:08:47.531810Z","changedByName":"书记员 陈静","reviewerAccountId":"487af124-2e83-3699-9633-8f589c0d44f4","reviewerName":"书记员 陈静","decision":null,"caseId":null,"notices":[]},"findings":[{"code":"id-missing","message":"Upload the proof of identity, for a company its certificate of registration.","source":"J 521; XB 5","field":"documents","mayComeLater":true},{"code":"rep-authority-missing","message":"Upload the proof that the signatory may represent the company.","source":"J 521(3)","field":"documents","mayComeLater":true},{"code":"evidence-unlisted","message":"Upload a list of the evidence.","source":"EV 19","field":"documents","mayComeLater":true},{"code":"translator-uncertified","message":"The translation does not name a qualified translator with certification.","source":"J 525","field":"documents.1a9e119e-bbae-4716-a47e-1cd3474e76b2","mayComeLater":true},{"code":"translator-uncertified","message":"The translation does not name a qualified translator with certification.","source":"J 525","field":"documents.0248591f-1b1b-41fa-b2ad-4dc50d22baa5","mayComeLater":true},{"code":"translator-uncertified","message":"The translation does not name a qualified translator with certification.","source":"J 525","field":"documents.52e2615b-0c58-422b-ab92-753118a07c54","mayComeLater":true},{"code":"translator-uncertified","message":"The translation does not name a qualified translator with certification.","source":"J 525","field":"documents.e732fa7d-9469-4e40-9a40-22ab4a30c4b9","mayComeLater":true}],"decideBy":{"rule":"FIL-03","ruleZh":"跨境网上立案决定期","ruleEn":"Decision on a cross-border online filing","article":"9(4)","source":"跨境网上立案规定(2021-02-03)","confidence":"VERIFIED","trigger":"2026-11-26","firstCountedDay":"2026-11-27","length":7,"unit":"WORKING_DAY","nominalLastDay":"2026-12-07","skipped":[],"lastDay":"2026-12-07","closesAt":"2026-12-07T16:00:00Z","cautions":[]},"mine":true}', '2026-11-26 10:08:47.482603+00');
insert into idempotent_command (account_id, key, request, answer, received_at) overriding system value values ('487af124-2e83-3699-9633-8f589c0d44f4', 'b1556895-5aa0-44c0-9a43-8c3f22e3d9a5', 'e3e96be9e00a474fe2ab0af35affa90ee9ca78464e9443f8933a4dba604a5059', '{"id":"42e80dc8-85da-44d9-ab7b-6f709f1f1efc","version":5,"status":"ACCEPTED","tab":"REGISTERED","filerName":"Rheinland Maschinenbau GmbH","partyType":"foreign_enterprise","court":"浙01","cause":"88.7","claimAmount":"480000.00","claimCurrency":"USD","exchangeRate":"7.10000000","exchangeRateOn":"2026-11-20","claims":"1. Payment of USD 480,000. 2. Costs.","facts":"Two machining centres were delivered on 12 March 2026 and not paid.","jurisdictionBasis":"Clause 14 of the contract names this court.","warningAcknowledgedAt":"2026-11-26T10:08:46.168433Z","litigants":[{"role":"PLAINTIFF","kind":"COMPANY","originalName":"Rheinland Maschinenbau GmbH","latinName":"","chineseName":"","representative":"A. Director","country":"DE","address":"Street 1","phone":null,"email":"legal@company.example","language":"en","interpreterLanguage":null,"zone":"Europe/Berlin"},{"role":"DEFENDANT","kind":"COMPANY","originalName":"Hanbit Precision Co., Ltd.","latinName":"","chineseName":"","representative":"A. Director","country":"KR","address":"Street 1","phone":null,"email":"legal@company.example","language":"en","interpreterLanguage":null,"zone":"Asia/Seoul"}],"powerOfAttorney":[{"step":"SIGNED","doneOn":"2026-09-01","documentId":"ea367a4d-1150-4b76-8746-0304fd667551","authority":""},{"step":"NOTARISED","doneOn":"2026-09-02","documentId":"ea367a4d-1150-4b76-8746-0304fd667551","authority":""},{"step":"APOSTILLED","doneOn":"2026-09-08","documentId":"4a2a5f5b-2436-4264-a8dd-249671e49dcb","authority":""}],"documents":[{"id":"b177eb4f-344e-4902-bdda-63dd47f84dd9","digest":"b6299ab974437aebaa16942e81b3ed0433ff80526d9c32dda7835a0906858bd9","kind":"STATEMENT_OF_CLAIM","language":"en","title":"STATEMENT_OF_CLAIM-en","filename":"STATEMENT_OF_CLAIM-en.pdf","mediaType":"application/pdf","bytes":5966,"pages":20,"translationOf":null,"translator":null,"certified":false,"uploadedAt":"2026-11-26T10:08:44.084967Z"},{"id":"1a9e119e-bbae-4716-a47e-1cd3474e76b2","digest":"1971e4cd06abcacfe493c879e846ca2afdd6e9c213b110eb08fed0ba45f22471","kind":"STATEMENT_OF_CLAIM","language":"zh-CN","title":"STATEMENT_OF_CLAIM-zh-CN","filename":"STATEMENT_OF_CLAIM-zh-CN.pdf","mediaType":"application/pdf","bytes":5966,"pages":20,"translationOf":"b177eb4f-344e-4902-bdda-63dd47f84dd9","translator":null,"certified":false,"uploadedAt":"2026-11-26T10:08:44.593258Z"},{"id":"ea367a4d-1150-4b76-8746-0304fd667551","digest":"002cc99706ab61c381777925940416ece6ab00b096140692ecc5e528694ebaa6","kind":"POWER_OF_ATTORNEY","language":"en","title":"POWER_OF_ATTORNEY-en","filename":"POWER_OF_ATTORNEY-en.pdf","mediaType":"application/pdf","bytes":5966,"pages":20,"translationOf":null,"translator":null,"certified":false,"uploadedAt":"2026-11-26T10:08:44.787644Z"},{"id":"0248591f-1b1b-41fa-b2ad-4dc50d22baa5","digest":"ca2391664dcff54a4c7780856b94650d3f059839b51b113a3cfecded9861cc2d","kind":"POWER_OF_ATTORNEY","language":"zh-CN","title":"POWER_OF_ATTORNEY-zh-CN","filename":"POWER_OF_ATTORNEY-zh-CN.pdf","mediaType":"application/pdf","bytes":5966,"pages":20,"translationOf":"ea367a4d-1150-4b76-8746-0304fd667551","translator":null,"certified":false,"uploadedAt":"2026-11-26T10:08:45.057159Z"},{"id":"4a2a5f5b-2436-4264-a8dd-249671e49dcb","digest":"0069f40c764c0307040fd4fa30e0d7f3d7636f0a36ddae8dde4c231b97876aa8","kind":"APOSTILLE","language":"en","title":"APOSTILLE-en","filename":"APOSTILLE-en.pdf","mediaType":"application/pdf","bytes":5966,"pages":20,"translationOf":null,"translator":null,"certified":false,"uploadedAt":"2026-11-26T10:08:45.159187Z"},{"id":"52e2615b-0c58-422b-ab92-753118a07c54","digest":"98f56065da607d279282811ec325adfcc7def0cb6d8c37d71f24aa3dc9efc41e","kind":"APOSTILLE","language":"zh-CN","title":"APOSTILLE-zh-CN","filename":"APOSTILLE-zh-CN.pdf","mediaType":"application/pdf","bytes":5966,"pages":20,"translationOf":"4a2a5f5b-2436-4264-a8dd-249671e49dcb","translator":null,"certified":false,"uploadedAt":"2026-11-26T10:08:45.276807Z"},{"id":"fb68453a-9f83-4269-8021-94248cc7b8df","digest":"c5129177d4f583c2528957c07070f5ccb12946252b082b102465d9a1f36c2aa8","kind":"CONTRACT","language":"en","title":"CONTRACT-en","filename":"CONTRACT-en.pdf","mediaType":"application/pdf","bytes":5966,"pages":20,"translationOf":null,"translator":null,"certified":false,"uploadedAt":"2026-11-26T10:08:45.545941Z"},{"id":"e732fa7d-9469-4e40-9a40-22ab4a30c4b9","digest":"0aca8f2a1cc78507a3f94a667b9aa6ea7a1a79905c495a9b660ecd8c20344265","kind":"CONTRACT","language":"zh-CN","title":"CONTRACT-zh-CN","filename":"CONTRACT-zh-CN.pdf","mediaType":"application/pdf","bytes":5966,"pages":20,"translationOf":"fb68453a-9f83-4269-8021-94248cc7b8df","translator":null,"certified":false,"uploadedAt":"2026-11-26T10:08:45.708176Z"}],"signature":{"name":"Katrin Vogel","at":"2026-11-26T10:08:46.820071Z","digest":"3d86685370a720d5be1c16e6806752e98d6880ceb98063f7f9063650659b5ae1"},"submittedAt":"2026-11-26T10:08:47.015323Z","lastReceivedAt":"2026-11-26T10:08:47.015323Z","changedAt":"2026-11-26T10:08:48.535341Z","changedByName":"书记员 陈静","reviewerAccountId":"487af124-2e83-3699-9633-8f589c0d44f4","reviewerName":"书记员 陈静","decision":{"at":"2026-11-26T10:08:48.535341Z","byName":"书记员 陈静","reasons":null},"caseId":"3cc02346-04f4-4778-b3e8-84379a5569b7","notices":[]}', '2026-11-26 10:08:48.52052+00');
insert into idempotent_command (account_id, key, request, answer, received_at) overriding system value values ('c7a99406-61ce-315f-9a1b-5e4cb0a29d93', '6cebb422-9c95-4051-bda9-f7c90cf70699', 'c853c80cb74884bf2fd5110e09abfa3ac29117a83ee781d4b033c42ec5a62260', '{"id":"78798455-cd1e-4180-b559-e0e6a42c2d8f","version":0,"status":"DRAFT","tab":"TO_SUBMIT","filerName":"Rheinland Maschinenbau GmbH","partyType":null,"court":null,"cause":null,"claimAmount":null,"claimCurrency":null,"exchangeRate":null,"exchangeRateOn":null,"claims":"","facts":"","jurisdictionBasis":"","warningAcknowledgedAt":null,"litigants":[],"powerOfAttorney":[],"documents":[],"signature":null,"submittedAt":null,"lastReceivedAt":null,"changedAt":"2026-11-26T10:08:57.696266Z","changedByName":"Rheinland Maschinenbau GmbH","reviewerAccountId":null,"reviewerName":null,"decision":null,"caseId":null,"notices":[]}', '2026-11-26 10:08:57.695764+00');
insert into inbox_event (event_id, type, received_at) overriding system value values ('e4189ee3-0529-4b65-8238-2f853ff5aa36', 'org.comity.ServiceRequestOpened', '2026-11-26 10:09:01.65859+00');
insert into inbox_event (event_id, type, received_at) overriding system value values ('7279f025-02dd-4e31-ad7f-bebf00f565fb', 'org.comity.ServiceAttempted', '2026-11-26 10:09:01.726636+00');
insert into inbox_event (event_id, type, received_at) overriding system value values ('65e70120-9793-422d-9613-9572bc03ed39', 'org.comity.HearingScheduled', '2026-11-26 10:09:04.232338+00');
insert into inbox_event (event_id, type, received_at) overriding system value values ('301ff9f2-b464-4688-827d-3eee60a24ea2', 'org.comity.HearingConsented', '2026-11-26 10:09:04.714371+00');
insert into outbox_event (position, event_id, type, subject, data, occurred_at, trace, transaction, published_at) overriding system value values ('1', '04d7e9ae-d246-43fc-9332-1558d6e31064', 'SubmissionReceived', '42e80dc8-85da-44d9-ab7b-6f709f1f1efc', '{"submissionId":"42e80dc8-85da-44d9-ab7b-6f709f1f1efc","filerAccountId":"c7a99406-61ce-315f-9a1b-5e4cb0a29d93","submittedAt":"2026-11-26T10:08:47.015323Z"}', '2026-11-26 10:08:47.077805+00', '00-01094d4aee575e978c83f1e9eb9cd019-e5747804d1684b58-00', '870', '2026-11-26 10:08:47.344366+00');
insert into outbox_event (position, event_id, type, subject, data, occurred_at, trace, transaction, published_at) overriding system value values ('2', 'f93c8274-7d8f-46b9-a4ad-1968b43e3da6', 'CaseRegistered', '3cc02346-04f4-4778-b3e8-84379a5569b7', '{"caseId":"3cc02346-04f4-4778-b3e8-84379a5569b7","caseNumber":"（2026）浙01民初1号","court":"浙01","causeOfAction":"88.7","title":"Rheinland Maschinenbau GmbH与Hanbit Precision Co., Ltd.国际货物买卖合同纠纷","registeredAt":"2026-11-26T10:08:48.535341Z","registeredByAccountId":"487af124-2e83-3699-9633-8f589c0d44f4","parties":[{"partyId":"2551c46c-a8a8-456f-a242-7e23d691e2ae","role":"PLAINTIFF","kind":"COMPANY","name":"Rheinland Maschinenbau GmbH","latinName":"","chineseName":"","country":"DE","language":"en","zone":"Europe/Berlin","email":"legal@company.example","address":"Street 1","accountId":"c7a99406-61ce-315f-9a1b-5e4cb0a29d93"},{"partyId":"b4b44ec7-9b54-4fed-be0b-1c19d6c286b0","role":"DEFENDANT","kind":"COMPANY","name":"Hanbit Precision Co., Ltd.","latinName":"","chineseName":"","country":"KR","language":"en","zone":"Asia/Seoul","email":"legal@company.example","address":"Street 1","accountId":null}],"documents":[{"documentId":"b177eb4f-344e-4902-bdda-63dd47f84dd9","digest":"b6299ab974437aebaa16942e81b3ed0433ff80526d9c32dda7835a0906858bd9","kind":"STATEMENT_OF_CLAIM","title":"STATEMENT_OF_CLAIM-en","language":"en","pages":20,"translationOf":null},{"documentId":"1a9e119e-bbae-4716-a47e-1cd3474e76b2","digest":"1971e4cd06abcacfe493c879e846ca2afdd6e9c213b110eb08fed0ba45f22471","kind":"STATEMENT_OF_CLAIM","title":"STATEMENT_OF_CLAIM-zh-CN","language":"zh-CN","pages":20,"translationOf":"b177eb4f-344e-4902-bdda-63dd47f84dd9"},{"documentId":"ea367a4d-1150-4b76-8746-0304fd667551","digest":"002cc99706ab61c381777925940416ece6ab00b096140692ecc5e528694ebaa6","kind":"POWER_OF_ATTORNEY","title":"POWER_OF_ATTORNEY-en","language":"en","pages":20,"translationOf":null},{"documentId":"0248591f-1b1b-41fa-b2ad-4dc50d22baa5","digest":"ca2391664dcff54a4c7780856b94650d3f059839b51b113a3cfecded9861cc2d","kind":"POWER_OF_ATTORNEY","title":"POWER_OF_ATTORNEY-zh-CN","language":"zh-CN","pages":20,"translationOf":"ea367a4d-1150-4b76-8746-0304fd667551"},{"documentId":"4a2a5f5b-2436-4264-a8dd-249671e49dcb","digest":"0069f40c764c0307040fd4fa30e0d7f3d7636f0a36ddae8dde4c231b97876aa8","kind":"APOSTILLE","title":"APOSTILLE-en","language":"en","pages":20,"translationOf":null},{"documentId":"52e2615b-0c58-422b-ab92-753118a07c54","digest":"98f56065da607d279282811ec325adfcc7def0cb6d8c37d71f24aa3dc9efc41e","kind":"APOSTILLE","title":"APOSTILLE-zh-CN","language":"zh-CN","pages":20,"translationOf":"4a2a5f5b-2436-4264-a8dd-249671e49dcb"},{"documentId":"fb68453a-9f83-4269-8021-94248cc7b8df","digest":"c5129177d4f583c2528957c07070f5ccb12946252b082b102465d9a1f36c2aa8","kind":"CONTRACT","title":"CONTRACT-en","language":"en","pages":20,"translationOf":null},{"documentId":"e732fa7d-9469-4e40-9a40-22ab4a30c4b9","digest":"0aca8f2a1cc78507a3f94a667b9aa6ea7a1a79905c495a9b660ecd8c20344265","kind":"CONTRACT","title":"CONTRACT-zh-CN","language":"zh-CN","pages":20,"translationOf":"fb68453a-9f83-4269-8021-94248cc7b8df"}]}', '2026-11-26 10:08:48.711011+00', '00-62d3bf4650211821e2a8e88b28652366-67032329e9e30b85-00', '873', '2026-11-26 10:08:48.874631+00');
insert into power_of_attorney_step (submission_id, position, step, done_on, document_id, authority) overriding system value values ('42e80dc8-85da-44d9-ab7b-6f709f1f1efc', '0', 'SIGNED', '2026-09-01', 'ea367a4d-1150-4b76-8746-0304fd667551', '');
insert into power_of_attorney_step (submission_id, position, step, done_on, document_id, authority) overriding system value values ('42e80dc8-85da-44d9-ab7b-6f709f1f1efc', '1', 'NOTARISED', '2026-09-02', 'ea367a4d-1150-4b76-8746-0304fd667551', '');
insert into power_of_attorney_step (submission_id, position, step, done_on, document_id, authority) overriding system value values ('42e80dc8-85da-44d9-ab7b-6f709f1f1efc', '2', 'APOSTILLED', '2026-09-08', '4a2a5f5b-2436-4264-a8dd-249671e49dcb', '');
insert into submission (id, version, filer_account_id, filer_name, status, party_type, court, cause, claim_amount, claim_currency, exchange_rate, exchange_rate_on, claims, facts, jurisdiction_basis, warning_acknowledged_at, signed_name, signed_at, signed_digest, created_at, changed_at, changed_by_name, submitted_at, last_received_at, reviewer_account_id, reviewer_name, decided_at, decided_by_name, decision_reasons, case_id) overriding system value values ('42e80dc8-85da-44d9-ab7b-6f709f1f1efc', '5', 'c7a99406-61ce-315f-9a1b-5e4cb0a29d93', 'Rheinland Maschinenbau GmbH', 'ACCEPTED', 'foreign_enterprise', '浙01', '88.7', '480000.00', 'USD', '7.10000000', '2026-11-20', '1. Payment of USD 480,000. 2. Costs.', 'Two machining centres were delivered on 12 March 2026 and not paid.', 'Clause 14 of the contract names this court.', '2026-11-26 10:08:46.168433+00', 'Katrin Vogel', '2026-11-26 10:08:46.820071+00', '3d86685370a720d5be1c16e6806752e98d6880ceb98063f7f9063650659b5ae1', '2026-11-26 10:08:40.827583+00', '2026-11-26 10:08:48.535341+00', '书记员 陈静', '2026-11-26 10:08:47.015323+00', '2026-11-26 10:08:47.015323+00', '487af124-2e83-3699-9633-8f589c0d44f4', '书记员 陈静', '2026-11-26 10:08:48.535341+00', '书记员 陈静', null, '3cc02346-04f4-4778-b3e8-84379a5569b7');
insert into submission (id, version, filer_account_id, filer_name, status, party_type, court, cause, claim_amount, claim_currency, exchange_rate, exchange_rate_on, claims, facts, jurisdiction_basis, warning_acknowledged_at, signed_name, signed_at, signed_digest, created_at, changed_at, changed_by_name, submitted_at, last_received_at, reviewer_account_id, reviewer_name, decided_at, decided_by_name, decision_reasons, case_id) overriding system value values ('78798455-cd1e-4180-b559-e0e6a42c2d8f', '0', 'c7a99406-61ce-315f-9a1b-5e4cb0a29d93', 'Rheinland Maschinenbau GmbH', 'DRAFT', null, null, null, null, null, null, null, '', '', '', null, null, null, null, '2026-11-26 10:08:57.696266+00', '2026-11-26 10:08:57.696266+00', 'Rheinland Maschinenbau GmbH', null, null, null, null, null, null, null, null);
insert into submission_litigant (submission_id, position, role, kind, original_name, latin_name, chinese_name, representative, country, address, phone, email, language, interpreter_language, zone) overriding system value values ('42e80dc8-85da-44d9-ab7b-6f709f1f1efc', '0', 'PLAINTIFF', 'COMPANY', 'Rheinland Maschinenbau GmbH', '', '', 'A. Director', 'DE', 'Street 1', null, 'legal@company.example', 'en', null, 'Europe/Berlin');
insert into submission_litigant (submission_id, position, role, kind, original_name, latin_name, chinese_name, representative, country, address, phone, email, language, interpreter_language, zone) overriding system value values ('42e80dc8-85da-44d9-ab7b-6f709f1f1efc', '1', 'DEFENDANT', 'COMPANY', 'Hanbit Precision Co., Ltd.', '', '', 'A. Director', 'KR', 'Street 1', null, 'legal@company.example', 'en', null, 'Asia/Seoul');
select setval('outbox_event_position_seq', 2);
