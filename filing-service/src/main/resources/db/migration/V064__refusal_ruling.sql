-- The ruling that no case is registered: a clerk drafts it, a judge decides, and its service starts the period of appeal.
alter table submission add column refusal_proposed_at timestamptz;

create table refusal_ruling (
    id               uuid primary key,
    version          bigint not null,
    submission_id    uuid not null references submission,
    court            varchar(20) not null,
    state            varchar(12) not null,
    grounds          jsonb not null,
    findings         varchar(8000) not null,
    appeal_court     varchar(200) not null,
    language         varchar(5) not null,
    drafted_by       uuid not null,
    drafted_by_name  varchar(200) not null,
    drafted_at       timestamptz not null,
    sent_at          timestamptz,
    return_reason    varchar(1000),
    decided_by       uuid,
    decided_by_name  varchar(200),
    issued_at        timestamptz,
    check_code       varchar(16),
    sealed_digest    varchar(64),
    seal_subject     varchar(300),
    served_on        date,
    -- What proves the service; null where the filer received it here.
    served_how       varchar(500),
    served_noted_by  varchar(200),
    served_noted_at  timestamptz,
    appeal           jsonb,
    constraint refusal_ruling_state_known check (state in ('DRAFT', 'WITH_JUDGE', 'ISSUED')),
    constraint refusal_ruling_once unique (submission_id),
    constraint refusal_ruling_sent check (state = 'DRAFT' or sent_at is not null),
    constraint refusal_ruling_sealed_when_issued check (
        (issued_at is not null) = (state = 'ISSUED')
        and (decided_by is null) = (issued_at is null) and (decided_by_name is null) = (issued_at is null)
        and (check_code is null) = (issued_at is null) and (sealed_digest is null) = (issued_at is null)
        and (seal_subject is null) = (issued_at is null)),
    -- Who drafted it does not decide on it.
    constraint refusal_ruling_by_another check (decided_by <> drafted_by),
    constraint refusal_ruling_served_whole check (
        (served_on is null or issued_at is not null)
        and (served_noted_by is null) = (served_on is null) and (served_noted_at is null) = (served_on is null)
        and (appeal is null) = (served_on is null) and (served_how is null or served_on is not null))
);
create index refusal_ruling_waiting on refusal_ruling (court, sent_at, id) where state = 'WITH_JUDGE';
create unique index refusal_ruling_check_code_once on refusal_ruling (check_code) where check_code is not null;
create index refusal_ruling_by_sealed_digest on refusal_ruling (sealed_digest) where sealed_digest is not null;
