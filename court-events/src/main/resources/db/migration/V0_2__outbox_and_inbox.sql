-- V0.2  What this service has to tell others, in the order in which it happened, and what it has heard.
create table outbox_event (
    position     bigint generated always as identity,
    event_id     uuid        not null,
    type         text        not null,
    subject      uuid        not null,
    data         text        not null,
    occurred_at  timestamptz not null,
    trace        text,
    -- An event is sent only when no transaction that could still commit an earlier one is under way.
    transaction  xid8        not null default pg_current_xact_id(),
    published_at timestamptz,
    constraint outbox_event_in_order primary key (position),
    constraint outbox_event_once unique (event_id)
);
create index outbox_event_waiting on outbox_event (position) where published_at is null;

create table inbox_event (
    event_id    uuid        not null,
    type        text        not null,
    received_at timestamptz not null default now(),
    constraint inbox_event_once primary key (event_id)
);
