-- V0.2.3  Sent and received events are deleted by their age.
create index outbox_event_by_age on outbox_event (published_at) where published_at is not null;
create index inbox_event_by_age on inbox_event (received_at);
