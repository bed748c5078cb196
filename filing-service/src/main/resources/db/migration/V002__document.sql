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
