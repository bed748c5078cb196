-- V0.2.2  An event that Kafka will never take as it is, is set aside with the reason. To try again: set both to null.
alter table outbox_event
    add column parked_at      timestamptz,
    add column parked_because text,
    add constraint outbox_event_parked_for_a_reason check ((parked_at is null) = (parked_because is null)),
    add constraint outbox_event_sent_or_parked check (published_at is null or parked_at is null);
drop index outbox_event_waiting;
create index outbox_event_waiting on outbox_event (position) where published_at is null and parked_at is null;
