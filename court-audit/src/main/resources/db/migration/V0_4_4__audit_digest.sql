-- V0.4.4  Digests of the trail, each over the one before it and the lines since: what the evidence log is told.
create table audit_digest (
    number   bigint      not null,
    -- The last line that it covers.
    up_to    bigint      not null,
    lines    bigint      not null,
    digest   bytea       not null,
    made_at  timestamptz not null,
    constraint audit_digest_in_order primary key (number),
    constraint audit_digest_counts check (number > 0 and lines > 0 and up_to >= lines),
    constraint audit_digest_is_sha256 check (octet_length(digest) = 32)
);
create trigger audit_digest_append_only before update or delete or truncate on audit_digest
    for each statement execute function refuse_to_change();
