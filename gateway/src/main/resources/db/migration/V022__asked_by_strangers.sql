-- V022  What strangers ask for an address: a code that confirmed an account may come again, by a scanner that opens each link and then by
-- the person, and is answered alike; and how many mails strangers had sent to an address within a day, known by its digest alone.
alter table account add column confirmation_digest varchar(64);
create unique index account_one_per_confirmation on account (confirmation_digest);

create table strangers_mail (
    address_digest varchar(64) not null,
    since          timestamptz not null,
    mails          integer     not null,
    constraint strangers_mail_pk primary key (address_digest)
);
