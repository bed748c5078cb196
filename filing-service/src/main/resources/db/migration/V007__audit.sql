-- Who did what to which submission or case, when. Added, never changed.
create table audit_entry (
    id         uuid primary key,
    at         timestamptz not null,
    subject_id uuid not null,
    account_id uuid,
    role       varchar(16) not null,
    what       varchar(40) not null,
    details    jsonb not null
);
create index audit_of_subject on audit_entry (subject_id, at);
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function append_only();
