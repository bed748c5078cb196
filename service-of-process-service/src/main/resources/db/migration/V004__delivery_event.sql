-- V004  What happened to a delivery, where its evidence is in the log, and what opens the commitments there.
create table delivery_event (
    id              uuid        not null,
    attempt_id      uuid        not null,
    position        int         not null,
    kind            text        not null,
    at              timestamptz not null,
    document_id     uuid,
    leaf_index      bigint      not null,
    leaf_hash       bytea       not null,
    evidence_digest text        not null,
    openings        jsonb       not null,
    constraint delivery_event_known_by_id primary key (id),
    constraint delivery_event_of_an_attempt foreign key (attempt_id) references electronic_attempt,
    constraint delivery_event_in_order unique (attempt_id, position),
    constraint delivery_event_logged_once unique (leaf_index),
    constraint delivery_event_digest_is_sha256 check (evidence_digest ~ '^[0-9a-f]{64}$')
);
-- Each of these happens once to a delivery.
create unique index delivery_event_once on delivery_event (attempt_id, kind) where kind <> 'DOWNLOADED';
