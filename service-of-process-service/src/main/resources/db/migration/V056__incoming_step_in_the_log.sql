-- V056  Each step with a request from abroad is an entry of the public log, with the files that show it. Steps from before have none.
alter table incoming_step
    add column files           jsonb not null default '[]',
    add column leaf_hash       bytea,
    add column evidence_digest text,
    add column openings        jsonb not null default '[]',
    add constraint incoming_step_logged_whole check ((leaf_hash is null) = (evidence_digest is null)),
    add constraint incoming_step_digest_is_sha256 check (evidence_digest ~ '^[0-9a-f]{64}$');
