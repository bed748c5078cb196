-- V037  Items in the post by their numbers, and what carriers say of them, kept as it came.
create table postal_item (
    attempt_id         uuid        not null,
    item_number        text        not null,
    posted_on          date        not null,
    posted_at          timestamptz not null,
    carrier_account_id uuid,
    constraint postal_item_one_for_an_attempt primary key (attempt_id),
    constraint postal_item_of_an_attempt foreign key (attempt_id) references service_attempt,
    constraint postal_item_number_is_s10 check (item_number ~ '^[A-Z]{2}[0-9]{9}[A-Z]{2}$')
);
create index postal_item_by_number on postal_item (item_number, posted_on);

create table carrier_event (
    id          uuid        not null,
    attempt_id  uuid        not null,
    code        text        not null,
    happened_at timestamptz not null,
    place       text,
    words       text,
    source      text        not null,
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    constraint carrier_event_known_by_id primary key (id),
    constraint carrier_event_of_an_item foreign key (attempt_id) references postal_item,
    constraint carrier_event_told_once unique nulls not distinct (attempt_id, code, happened_at, place),
    constraint carrier_event_source_known check (source in ('CLERK', 'FILE', 'CARRIER'))
);
create trigger carrier_event_append_only before update or delete or truncate on carrier_event
    for each statement execute function refuse_to_change();
