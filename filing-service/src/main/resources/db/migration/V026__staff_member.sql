-- The people of the courts as the gateway tells of them: to whom a case can be given.
create table staff_member (
    account_id  uuid not null,
    name        varchar(200) not null,
    role        varchar(40) not null,
    -- Null for those who are of no court.
    court       varchar(12),
    active      boolean not null,
    version     bigint not null,
    -- When this service first heard of them: the order of lists.
    known_since timestamptz not null,
    constraint staff_member_once primary key (account_id)
);
create index staff_member_of_court on staff_member (court, known_since, account_id) where active;
