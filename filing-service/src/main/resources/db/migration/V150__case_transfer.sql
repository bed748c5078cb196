-- V150  A case file that was handed to another court: to whom, on what ground, and by whom; what left the country only with the approval
-- of the authority that the law names. And a case that came from another court, with the package it came in.
create table case_transfer (
    id                uuid          primary key,
    case_id           uuid          not null references case_file,
    recipient         varchar(200)  not null,
    -- ISO 3166-1 alpha-2 of where the recipient is.
    country           varchar(2)    not null,
    basis             varchar(1000) not null,
    approval          varchar(1000),
    assessment        varchar(1000),
    papers            int           not null,
    file_digest       varchar(64)   not null,
    transferred_by    uuid          not null,
    transferred_by_name varchar(200) not null,
    transferred_at    timestamptz   not null,
    constraint case_transfer_abroad_is_approved check (country = 'CN' or (approval is not null and assessment is not null)),
    constraint case_transfer_of_a_digest check (file_digest ~ '^[0-9a-f]{64}$')
);
create index case_transfer_of_case on case_transfer (case_id, transferred_at desc, id desc);

create table case_arrival (
    case_id        uuid         primary key references case_file,
    from_court     varchar(200) not null,
    from_number    varchar(40)  not null,
    transfer_id    uuid         not null,
    manifest       text         not null,
    arrived_at     timestamptz  not null,
    constraint case_arrival_once unique (transfer_id)
);

-- Another court took the fee of a case that it hands over, and hands that over with the file: none is asked for here. Source: FEE 24.
alter table case_file add column fee_follows boolean not null default false;
alter table case_file drop constraint case_file_fee_where_claimed_here;
alter table case_file add constraint case_file_fee_where_claimed_here check
    (case when taken_over or fee_follows then fee_cny is null else claim_amount is null or fee_cny is not null end);
