-- V185  No case file leaves the country by the word of one person: who asks says on what consent, approval and assessment it goes, and
-- somebody else of the court grants or refuses it. What was handed over abroad before waits for that decision too.
-- Source: DSL 36; PIPL 39, 41, 55.
alter table case_transfer
    add column consent          varchar(1000),
    add column granted          boolean,
    add column decided_by       uuid,
    add column decided_by_name  varchar(200),
    add column decided_at       timestamptz,
    add column reasons          varchar(1000),
    add constraint case_transfer_abroad_says_consent check (country = 'CN' or consent is not null) not valid,
    add constraint case_transfer_decided_abroad_alone check (country <> 'CN' or granted is null),
    add constraint case_transfer_decided_whole check
        (num_nulls(granted, decided_by, decided_by_name, decided_at, reasons) in (0, 5)),
    add constraint case_transfer_decided_by_another check (decided_by <> transferred_by);
create index case_transfer_waiting on case_transfer (transferred_at, id) where country <> 'CN' and granted is null;
