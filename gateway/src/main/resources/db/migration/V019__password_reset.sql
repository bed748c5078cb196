-- V019  Who forgot a password proves by a code in the mail that the address is theirs. Only the code's digest is kept, and only until
-- it is used or an hour has passed.
create table password_reset (
    code_digest varchar(64) not null,
    account_id  uuid        not null,
    asked_at    timestamptz not null,
    expires_at  timestamptz not null,
    constraint password_reset_pk primary key (code_digest),
    constraint password_reset_of_account foreign key (account_id) references account (id) on delete cascade
);
create index password_reset_by_account on password_reset (account_id, asked_at);
create index password_reset_by_end on password_reset (expires_at);
