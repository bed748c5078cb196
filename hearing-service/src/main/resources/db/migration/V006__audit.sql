-- V006  Who did what to which hearing, when, from where.
create table audit_entry (
    position   bigint generated always as identity,
    at         timestamptz not null,
    account_id uuid        not null,
    act        text        not null,
    case_id    uuid        not null,
    hearing_id uuid,
    origin     text,
    constraint audit_entry_in_order primary key (position)
);
create trigger audit_entry_append_only before update or delete on audit_entry for each row execute function never_changed();
