-- What an operator keeps of a court: where it is, how it is reached, when it is open, and whether it takes new filings here.
create table court_office (
    court           varchar(12) primary key,
    version         bigint not null,
    address         varchar(500) not null,
    telephone       varchar(60) not null,
    hours           varchar(500) not null,
    closed_because  varchar(1000),
    changed_by_name varchar(200) not null,
    changed_at      timestamptz not null
);
