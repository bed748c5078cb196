-- V136  What a clerk found of who an account is. The last one of any court stands; all are kept (XB 4).
create table identity_finding (
    id            uuid primary key,
    account_id    uuid not null,
    submission_id uuid not null references submission,
    court         varchar(20) not null,
    outcome       varchar(12) not null,
    means         varchar(9) not null,
    grounds       varchar(2000),
    found_by      uuid not null,
    found_by_name varchar(200) not null,
    found_at      timestamptz not null,
    constraint identity_finding_outcome_known check (outcome in ('VERIFIED', 'NOT_VERIFIED')),
    constraint identity_finding_means_known check (means in ('DOCUMENTS', 'VIDEO')),
    constraint identity_finding_explained check (outcome = 'VERIFIED' or grounds is not null)
);
create index identity_finding_of_an_account on identity_finding (account_id, found_at desc);
create index identity_finding_of_a_submission on identity_finding (submission_id);
create trigger identity_finding_append_only before update or delete or truncate on identity_finding
    for each statement execute function refuse_to_change();
