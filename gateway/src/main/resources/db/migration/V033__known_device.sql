-- V033  From which browsers an account was opened before, so that its holder is told of another one. A browser keeps a random text that
-- only it has; here lies its digest.
create table known_device (
    account_id    uuid        not null,
    digest        varchar(64) not null,
    first_seen_at timestamptz not null,
    last_seen_at  timestamptz not null,
    constraint known_device_once_for_an_account primary key (account_id, digest),
    constraint known_device_of_account foreign key (account_id) references account (id) on delete cascade
);
create index known_device_by_age on known_device (last_seen_at);
