-- What the court makes itself: drafted, checked, sealed, and then a paper of the case. A draft is nobody's but the court's.
create table court_document (
    id               uuid primary key,
    version          bigint not null,
    case_id          uuid not null references case_file,
    state            varchar(12) not null,
    kind             varchar(40) not null,
    language         varchar(5) not null,
    readers          varchar(12) not null,
    fields           jsonb not null,
    -- Of one that was written elsewhere, what was uploaded.
    digest           varchar(64),
    filename         varchar(255),
    pages            int,
    drafted_by       uuid not null,
    drafted_by_name  varchar(200) not null,
    drafted_at       timestamptz not null,
    sent_at          timestamptz,
    return_reason    varchar(1000),
    checked_by       uuid,
    checked_by_name  varchar(200),
    checked_at       timestamptz,
    number           int,
    check_code       varchar(16),
    sealed_digest    varchar(64),
    seal_subject     varchar(300),
    issued_by        uuid,
    issued_by_name   varchar(200),
    issued_at        timestamptz,
    paper_id         uuid references paper,
    constraint court_document_state_known check (state in ('DRAFT', 'IN_CHECK', 'CHECKED', 'ISSUED')),
    constraint court_document_readers_known check (readers in ('ALL', 'PLAINTIFF', 'DEFENDANT')),
    constraint court_document_file_whole check ((digest is null) = (filename is null) and (digest is null) = (pages is null)),
    constraint court_document_checked_by_somebody check (
        (checked_at is not null) = (state in ('CHECKED', 'ISSUED'))
        and (checked_by is null) = (checked_at is null) and (checked_by_name is null) = (checked_at is null)),
    constraint court_document_sealed_when_issued check (
        (issued_at is not null) = (state = 'ISSUED')
        and (number is null) = (issued_at is null) and (check_code is null) = (issued_at is null)
        and (sealed_digest is null) = (issued_at is null) and (seal_subject is null) = (issued_at is null)
        and (issued_by is null) = (issued_at is null) and (issued_by_name is null) = (issued_at is null)
        and (paper_id is null) = (issued_at is null))
);
create index court_document_of_case on court_document (case_id, drafted_at desc, id desc);
create index court_document_by_digest on court_document (digest) where digest is not null;
create index court_document_waiting on court_document (sent_at, id) where state = 'IN_CHECK';
create unique index court_document_numbered_once on court_document (case_id, number) where number is not null;
create unique index court_document_check_code_once on court_document (check_code) where check_code is not null;
create index court_document_by_sealed_digest on court_document (sealed_digest) where sealed_digest is not null;
