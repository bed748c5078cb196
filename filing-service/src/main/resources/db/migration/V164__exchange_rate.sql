-- Rates as they were published, by source and day; what was published for a day is never changed.
create table exchange_rate (
    source      varchar(8) not null,
    day         date not null,
    currency    varchar(3) not null,
    cny         numeric(18, 8) not null,
    digest      varchar(64) not null,
    imported_at timestamptz not null,
    imported_by uuid not null,
    primary key (currency, source, day),
    constraint exchange_rate_source_known check (source in ('CFETS', 'ECB')),
    constraint exchange_rate_positive check (cny > 0)
);
-- Who published the rate of a case; null where a clerk read it elsewhere.
alter table case_file add column exchange_rate_source varchar(8);
