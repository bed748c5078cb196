-- The docket: one line per thing that happened in a case. Lines are added, never changed.
create table docket_entry (
    id          uuid primary key,
    case_id     uuid not null references case_file,
    what        varchar(40) not null,
    happened_at timestamptz not null,
    court_day   date not null,
    entered_at  timestamptz not null,
    by_role     varchar(16) not null,
    party_id    uuid references case_party,
    details     jsonb not null,
    deadline_on date,
    derivation  jsonb,
    fact_id     varchar(200),
    constraint docket_deadline_has_derivation check ((deadline_on is null) = (derivation is null)),
    constraint docket_fact_once unique (case_id, what, fact_id)
);
create index docket_of_case on docket_entry (case_id, happened_at, entered_at);

create function append_only() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;

create trigger docket_entry_append_only before update or delete or truncate on docket_entry
    for each statement execute function append_only();
