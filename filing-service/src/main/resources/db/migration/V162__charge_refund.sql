-- Orders to the court's finance office to pay back. The number is of the court's and the year's orders.
create table refund_count (
    court varchar(12) not null,
    year  int not null,
    last  int not null,
    primary key (court, year)
);
create table charge_refund (
    id              uuid primary key,
    charge_id       uuid not null references charge,
    cny             numeric(20, 2) not null,
    ground          varchar(24) not null,
    payee           varchar(200) not null,
    payee_account   varchar(500) not null,
    court           varchar(12) not null,
    year            int not null,
    number          int not null,
    ordered_at      timestamptz not null,
    ordered_by      uuid not null,
    ordered_by_name varchar(200) not null,
    paid_out_on     date,
    paid_out_by     varchar(200),
    constraint charge_refund_positive check (cny > 0),
    constraint charge_refund_number_once unique (court, year, number),
    constraint charge_refund_paid_out_whole check ((paid_out_on is null) = (paid_out_by is null))
);
create index charge_refund_of_charge on charge_refund (charge_id, ordered_at);
