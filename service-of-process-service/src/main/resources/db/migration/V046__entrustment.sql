-- V046  Who carries papers for the court has an account of its own, which sees what it carries and nothing else, and returns proof.
create table entrustment (
    id            uuid        not null,
    attempt_id    uuid        not null,
    case_id       uuid        not null,
    kind          text        not null,
    name          text        not null,
    given_by_name text        not null,
    secret_digest bytea       not null,
    issued_at     timestamptz not null,
    expires_at    timestamptz not null,
    revoked_at    timestamptz,
    wrong_tries   int         not null,
    account_id    uuid,
    account_name  text,
    taken_at      timestamptz,
    ended_at      timestamptz,
    constraint entrustment_known_by_id primary key (id),
    constraint entrustment_of_an_attempt foreign key (attempt_id) references service_attempt,
    constraint entrustment_kind_known check (kind in ('COURT', 'JOINT_FIRM', 'LAWYER', 'MINISTRY', 'MISSION', 'POST')),
    constraint entrustment_taken_by_somebody check (num_nonnulls(account_id, account_name, taken_at) in (0, 3))
);
create index entrustment_of_attempt on entrustment (attempt_id, issued_at, id);
create index entrustment_of_account on entrustment (account_id, taken_at, id) where account_id is not null;

-- What a carrier says became of the papers. It is no service: a clerk reads it and records what it shows.
create table entrustment_return (
    id             uuid        not null,
    entrustment_id uuid        not null,
    kind           text        not null,
    day            date        not null,
    words          text        not null,
    signed_by      text,
    files          jsonb       not null,
    returned_at    timestamptz not null,
    constraint entrustment_return_known_by_id primary key (id),
    constraint entrustment_return_of_an_entrustment foreign key (entrustment_id) references entrustment,
    constraint entrustment_return_kind_known check (kind in ('SIGNED_RECEIPT', 'CERTIFICATE', 'LEFT', 'IN_VAIN'))
);
create index entrustment_return_of_entrustment on entrustment_return (entrustment_id, returned_at, id);
create trigger entrustment_return_append_only before update or delete or truncate on entrustment_return
    for each statement execute function refuse_to_change();
