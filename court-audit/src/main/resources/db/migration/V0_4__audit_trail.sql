-- V0.4  Who did what to which case, when, from where.
create table audit_trail (
    position   bigint generated always as identity,
    at         timestamptz not null,
    -- Null for an addressee who came by a link, without an account.
    account_id uuid,
    role       text        not null,
    act        text        not null,
    -- Null before there is a case.
    case_id    uuid,
    subject    uuid        not null,
    details    jsonb       not null,
    -- Null for lines that were written before addresses were kept.
    origin     text,
    constraint audit_trail_in_order primary key (position),
    constraint audit_trail_account_unless_addressee check ((account_id is null) = (role = 'addressee'))
);
create index audit_trail_of_case on audit_trail (case_id, position);
create index audit_trail_of_subject on audit_trail (subject, position);

-- For every table that only grows, in every service.
create function refuse_to_change() returns trigger language plpgsql as $$
begin
    raise exception '% only grows', tg_table_name using errcode = 'CM003', constraint = tg_table_name || '_append_only';
end $$;
create trigger audit_trail_append_only before update or delete or truncate on audit_trail
    for each statement execute function refuse_to_change();
