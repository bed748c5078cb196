-- V024  Another address for an account, waiting for the code that was mailed to it. What was used is known for as long as it would have held:
-- a scanner that opens each link, and then the person, are answered alike.
create table address_change (
    code_digest varchar(64)  not null,
    account_id  uuid         not null,
    email       varchar(254) not null,
    expires_at  timestamptz  not null,
    used_at     timestamptz,
    constraint address_change_pk primary key (code_digest),
    constraint address_change_of_account foreign key (account_id) references account (id) on delete cascade
);
create index address_change_by_account on address_change (account_id);
create index address_change_by_end on address_change (expires_at);
