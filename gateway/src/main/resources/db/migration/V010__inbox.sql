-- V010  What people are told in the product. Of a case only its number is kept and what a mail would say too.
create table inbox (
    account_id uuid   not null,
    -- Rises with everything that changes in it, so that who watches it sees that something did.
    version    bigint not null,
    constraint inbox_pk primary key (account_id)
);

create table inbox_entry (
    id         uuid         not null,
    account_id uuid         not null,
    kind       varchar(32)  not null,
    case_id    uuid,
    path       varchar(255) not null,
    reference  varchar(64),
    at         timestamptz,
    day        date,
    days       integer,
    told_at    timestamptz  not null,
    read_at    timestamptz,
    constraint inbox_entry_pk primary key (id)
);
create index inbox_entry_newest_first on inbox_entry (account_id, told_at desc, id desc);
create index inbox_entry_of_a_case on inbox_entry (account_id, case_id, told_at desc, id desc) where case_id is not null;
create index inbox_entry_unread on inbox_entry (account_id, kind, path) where read_at is null;
create index inbox_entry_by_age on inbox_entry (told_at);

-- How a case is called, and whose clerks are told of it.
create table told_case (
    case_id uuid        not null,
    number  varchar(64) not null,
    court   varchar(16) not null,
    constraint told_case_pk primary key (case_id)
);
