-- A case file is born when a clerk accepts a submission; its number comes from the sequence of court, year and type.
create table case_number_sequence (
    court varchar(12) not null,
    year  int not null,
    type  varchar(8) not null,
    last  int not null,
    primary key (court, year, type),
    constraint case_number_sequence_natural check (last > 0)
);

create table case_file (
    id                 uuid primary key,
    submission_id      uuid not null unique references submission,
    number             varchar(40) not null unique,
    court              varchar(12) not null,
    year               int not null,
    type               varchar(8) not null,
    serial             int not null,
    cause              varchar(12) not null,
    title              varchar(600) not null,
    submitted_at       timestamptz not null,
    registered_at      timestamptz not null,
    registered_on      date not null,
    registered_by      uuid not null,
    registered_by_name varchar(200) not null,
    claim_amount       numeric(20, 2) not null,
    claim_currency     varchar(3) not null,
    exchange_rate      numeric(18, 8),
    exchange_rate_on   date,
    claim_amount_cny   numeric(20, 2) not null,
    fee_cny            numeric(20, 2) not null,
    fee_derivation     jsonb not null,
    fee_pay_by         date not null,
    fee_pay_derivation jsonb not null,
    constraint case_file_number_parts_once unique (court, year, type, serial),
    constraint case_file_registered_in_its_year check (year = extract(year from registered_on)),
    constraint case_file_rate_iff_foreign check ((exchange_rate is null) = (claim_currency = 'CNY')),
    constraint case_file_fee_positive check (fee_cny >= 0)
);

create table case_party (
    id                   uuid primary key,
    case_id              uuid not null references case_file,
    position             int not null,
    role                 varchar(12) not null,
    kind                 varchar(12) not null,
    original_name        varchar(200) not null,
    latin_name           varchar(200) not null,
    chinese_name         varchar(200) not null,
    representative       varchar(200) not null,
    country              varchar(2) not null,
    address              varchar(1000) not null,
    phone                varchar(16),
    email                varchar(254),
    language             varchar(5) not null,
    interpreter_language varchar(35),
    zone                 varchar(64),
    account_id           uuid,
    appeared_at          timestamptz,
    constraint case_party_position_once unique (case_id, position),
    constraint case_party_role_known check (role in ('PLAINTIFF', 'DEFENDANT')),
    constraint case_party_appears_with_account check ((account_id is null) = (appeared_at is null))
);
create index case_party_of_account on case_party (account_id);

alter table submission add constraint submission_case_exists
    foreign key (case_id) references case_file deferrable initially deferred;
alter table document add constraint document_case_exists
    foreign key (case_id) references case_file deferrable initially deferred;
