-- Where a court is, how it is reached and whether it takes new filings here, as its operators keep it at the gateway.
create table court_office (
    court          varchar(12) primary key,
    address        varchar(500) not null,
    telephone      varchar(60) not null,
    hours          varchar(500) not null,
    closed_because varchar(1000),
    version        bigint not null
);
