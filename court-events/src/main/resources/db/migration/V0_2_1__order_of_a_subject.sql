-- V0.2.1  Events of one subject are written under a lock of that subject, so the relay asks for no transactions any more.
alter table outbox_event drop column transaction;
