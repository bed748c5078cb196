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
