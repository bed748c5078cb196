-- V106  A filing passed on from one court to another: by whom, where to, why; and for which court its filer signed, while that is another.
create table forwarding (
    id uuid constraint forwarding_id primary key,
    submission_id uuid not null constraint forwarding_of_a_submission references submission,
    from_court text not null,
    to_court text not null,
    reasons text not null,
    by_account_id uuid not null,
    by_name text not null,
    forwarded_at timestamptz not null,
    constraint forwarding_elsewhere check (from_court <> to_court)
);
create index forwarding_of_submission on forwarding (submission_id, forwarded_at);
alter table submission add column addressed_court text;
alter table submission add column forwarded_at timestamptz;
alter table submission add constraint submission_addressed_iff_forwarded check (addressed_court is null or forwarded_at is not null);
