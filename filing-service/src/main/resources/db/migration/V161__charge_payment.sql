-- What came for a fee, each with the number of its receipt: one row of numbers a court and year.
create table receipt_count (
    court varchar(12) not null,
    year  int not null,
    last  int not null,
    primary key (court, year)
);
create table charge_payment (
    id            uuid primary key,
    charge_id     uuid not null references charge,
    cny           numeric(20, 2) not null,
    paid_on       date not null,
    court         varchar(12) not null,
    year          int not null,
    number        int not null,
    noted_at      timestamptz not null,
    noted_by      uuid not null,
    noted_by_name varchar(200) not null,
    constraint charge_payment_positive check (cny > 0),
    constraint charge_payment_receipt_once unique (court, year, number)
);
create index charge_payment_of_charge on charge_payment (charge_id, noted_at);

-- What an operator keeps of the account to which a court's fees are paid. What stood there before is kept: it is on notices.
create table court_account (
    id              uuid primary key,
    court           varchar(12) not null,
    version         int not null,
    holder          varchar(200) not null,
    holder_latin    varchar(140) not null,
    bank            varchar(200) not null,
    bank_latin      varchar(140) not null,
    number          varchar(34) not null,
    bic             varchar(11) not null,
    cnaps           varchar(12),
    changed_at      timestamptz not null,
    changed_by      uuid not null,
    changed_by_name varchar(200) not null,
    constraint court_account_version_once unique (court, version)
);
