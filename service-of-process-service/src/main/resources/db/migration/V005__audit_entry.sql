-- V005  Who did what to which case. Lines are added and never changed.
create table audit_entry (
    position   bigint generated always as identity,
    at         timestamptz not null,
    account_id uuid,
    deed       text        not null,
    case_id    uuid        not null,
    subject    uuid        not null,
    constraint audit_entry_in_order primary key (position)
);

create function audit_entry_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'an audit entry is final';
end $$;
create trigger audit_entry_is_final before update or delete or truncate on audit_entry
    for each statement execute function audit_entry_is_final();
