-- V107  That somebody who has a seat proved a moment ago who they are, before they sign in a room. Gone soon.
create table signing_proof (
    digest     bytea primary key,
    hearing_id uuid not null references hearing,
    account_id uuid not null,
    expires_at timestamptz not null,
    constraint signing_proof_digest_is_sha256 check (octet_length(digest) = 32)
);
create index signing_proof_by_end on signing_proof (expires_at);
