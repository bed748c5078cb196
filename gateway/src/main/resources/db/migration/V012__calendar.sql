-- V012  Hearings and last days for people's own calendars, and the secret addresses under which these read them.
create table calendar_entry (
    id         uuid        not null,
    kind       varchar(32) not null,
    -- Everybody who takes part in the case sees it; of what belongs to no case yet, one account.
    case_id    uuid,
    account_id uuid,
    path       varchar(255) not null,
    reference  varchar(64),
    at         timestamptz,
    day        date,
    days       integer,
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    sequence   integer     not null,
    cancelled  boolean     not null,
    changed_at timestamptz not null,
    constraint calendar_entry_pk primary key (id),
    constraint calendar_entry_of_a_case_or_an_account check ((case_id is null) <> (account_id is null)),
    constraint calendar_entry_ends_after_it_starts check (ends_at > starts_at)
);
create index calendar_entry_of_a_case on calendar_entry (case_id, ends_at) where case_id is not null;
create index calendar_entry_of_an_account on calendar_entry (account_id, ends_at) where account_id is not null;
create index calendar_entry_by_age on calendar_entry (ends_at);
create index case_participant_by_account on case_participant (account_id);

create table calendar_feed (
    account_id    uuid        not null,
    secret_digest varchar(64) not null,
    opened_at     timestamptz not null,
    constraint calendar_feed_one_per_account primary key (account_id),
    constraint calendar_feed_one_per_secret unique (secret_digest)
);
