-- V0.7  Where in the log the digests of trails of acts are: of this service, and of services without a log that tell them.
create table logged_audit_digest (
    service   text   not null,
    number    bigint not null,
    leaf_hash bytea  not null,
    -- Two of one number: a trail that was set back, or a second one.
    constraint logged_audit_digest_once primary key (service, number, leaf_hash),
    constraint logged_audit_digest_is_sha256 check (octet_length(leaf_hash) = 32)
);
create trigger logged_audit_digest_append_only before update or delete or truncate on logged_audit_digest
    for each statement execute function refuse_to_change();
