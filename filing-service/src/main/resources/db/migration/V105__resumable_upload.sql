-- V105  A file on its way in parts: how much of it is here, until when it is waited for, and, once whole and handed over, as what it is kept.
create table resumable_upload (
    id uuid constraint resumable_upload_id primary key,
    account_id uuid not null,
    subject uuid not null,
    filename text not null,
    metadata text not null,
    last_modified bigint,
    length bigint not null,
    received bigint not null default 0,
    sha256 text,
    sha512 text,
    kept boolean not null default false,
    begun_at timestamptz not null,
    expires_at timestamptz not null,
    constraint resumable_upload_not_empty check (length > 0),
    constraint resumable_upload_within_its_length check (received between 0 and length),
    constraint resumable_upload_hashed_iff_whole check ((sha256 is not null) = (received = length) and (sha256 is null) = (sha512 is null)),
    constraint resumable_upload_kept_whole check (not kept or received = length)
);
create index resumable_upload_of_account on resumable_upload (account_id, begun_at) where not kept;
create index resumable_upload_expired on resumable_upload (expires_at);
create index resumable_upload_for on resumable_upload (subject);
