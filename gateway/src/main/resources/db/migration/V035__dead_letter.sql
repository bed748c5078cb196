-- Messages between services that their receiver could not handle, as Kafka's topic of dead letters has them, so that an operator sees them
-- and gives them back.
create table dead_letter (
    id                 uuid primary key,
    kafka_partition    int not null,
    kafka_offset       bigint not null,
    topic              varchar(250) not null,
    message_key        text,
    message            text not null,
    type               varchar(250),
    subject            varchar(250),
    reason             varchar(2000) not null,
    parked_at          timestamptz not null,
    given_back_at      timestamptz,
    given_back_by      uuid,
    given_back_by_name varchar(200),
    constraint dead_letter_once unique (kafka_partition, kafka_offset),
    constraint dead_letter_given_back_whole check (num_nulls(given_back_at, given_back_by, given_back_by_name) in (0, 3))
);
create index dead_letter_newest on dead_letter (parked_at desc, id desc);
create index dead_letter_by_age on dead_letter (parked_at);
create index dead_letter_open on dead_letter (parked_at desc, id desc) where given_back_at is null;
