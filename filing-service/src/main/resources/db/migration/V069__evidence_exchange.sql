-- Exchange of evidence on a day of the court (CPL 136; J 224; EV 56-58). What parties hand in for it is read by their own side and the
-- court alone until a judge holds it.
create table evidence_exchange (
    id             uuid primary key,
    version        bigint not null,
    case_id        uuid not null references case_file,
    court          varchar(12) not null,
    number         int not null,
    state          varchar(12) not null,
    day            date not null,
    day_starts_at  timestamptz not null,
    agreement_id   uuid references paper,
    set_by_name    varchar(200) not null,
    set_at         timestamptz not null,
    moved_reasons  varchar(2000),
    moved_by_name  varchar(200),
    moved_at       timestamptz,
    outcome        varchar(8000),
    papers         int,
    ended_by_name  varchar(200),
    ended_at       timestamptz,
    constraint evidence_exchange_state_known check (state in ('SET', 'HELD', 'CANCELLED')),
    constraint evidence_exchange_moved_whole check (
        (moved_at is null) = (moved_reasons is null) and (moved_at is null) = (moved_by_name is null)),
    constraint evidence_exchange_ended_whole check (
        (state = 'SET') = (ended_at is null) and (ended_at is null) = (outcome is null)
        and (ended_at is null) = (ended_by_name is null) and (ended_at is null) = (papers is null)),
    constraint evidence_exchange_held_on_its_day check (state <> 'HELD' or ended_at >= day_starts_at)
);
create unique index evidence_exchange_one_at_a_time on evidence_exchange (case_id) where state = 'SET';
create index evidence_exchange_of_case on evidence_exchange (case_id, set_at);
create index evidence_exchange_to_hold on evidence_exchange (court, day_starts_at, id) where state = 'SET';

alter table paper
    add column exchange_id uuid references evidence_exchange,
    add column exchanged_at timestamptz,
    add constraint paper_exchanged_at_an_exchange check (exchanged_at is null or exchange_id is not null);
create index paper_of_exchange on paper (exchange_id) where exchange_id is not null;
