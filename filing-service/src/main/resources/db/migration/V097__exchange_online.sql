-- Evidence is exchanged in the courtroom, or online if every party chose that: together, or apart within a time (OL 14).
alter table evidence_exchange
    add column way varchar(12) not null default 'IN_COURT',
    add column time_of_day time,
    add column place varchar(200),
    add column opinions_by date,
    add column opened_at timestamptz,
    add column opened_by_name varchar(200),
    drop constraint evidence_exchange_ended_whole,
    add constraint evidence_exchange_ended_whole check (
        (state = 'SET') = (ended_at is null) and (ended_at is null) = (outcome is null)
        and (ended_at is null) = (ended_by_name is null) and (ended_at is null and opened_at is null) = (papers is null)),
    add constraint evidence_exchange_way_known check (way in ('IN_COURT', 'TOGETHER', 'APART')),
    add constraint evidence_exchange_together_somewhere check (
        (way = 'TOGETHER') = (time_of_day is not null) and (time_of_day is null) = (place is null)),
    add constraint evidence_exchange_apart_until check ((way = 'APART') = (opinions_by is not null) and opinions_by > day),
    add constraint evidence_exchange_opened_whole check (
        (opened_at is null) = (opened_by_name is null) and (opened_at is null or way = 'APART'));

create table evidence_exchange_choice (
    case_id        uuid not null references case_file,
    party_id       uuid not null references case_party,
    way            varchar(12) not null,
    chosen_by      uuid not null,
    chosen_by_name varchar(200) not null,
    chosen_at      timestamptz not null,
    primary key (case_id, party_id),
    constraint evidence_exchange_choice_way_known check (way in ('IN_COURT', 'TOGETHER', 'APART'))
);
