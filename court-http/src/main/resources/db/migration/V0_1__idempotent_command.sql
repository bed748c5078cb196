-- V0.1  Commands that were run, so that one repeated after a lost answer is answered and not run again.
create table idempotent_command (
    account_id  uuid        not null,
    key         text        not null,
    request     text        not null,
    answer      text,
    received_at timestamptz not null default now(),
    constraint idempotent_command_once primary key (account_id, key),
    constraint idempotent_command_key_bounded check (length(key) between 8 and 128)
);
