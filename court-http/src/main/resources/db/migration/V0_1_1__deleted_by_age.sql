-- V0.1.1  Commands are deleted by their age.
create index idempotent_command_by_age on idempotent_command (received_at);
