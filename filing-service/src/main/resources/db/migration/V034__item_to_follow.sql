-- What a case was accepted without and what has to follow (容缺受理): what it is, what happens otherwise, and that it came. Its last
-- day is a deadline that the item starts.
create index deadline_started_by on deadline (started_by);

create table item_to_follow (
    id               uuid primary key,
    version          bigint not null,
    case_id          uuid not null references case_file,
    position         int not null,
    what             varchar(500) not null,
    otherwise        varchar(1000) not null,
    written_at       timestamptz not null,
    written_by       uuid not null,
    written_by_name  varchar(200) not null,
    received_at      timestamptz,
    received_by      uuid,
    received_by_name varchar(200),
    constraint item_to_follow_position_once unique (case_id, position),
    constraint item_to_follow_said check (what <> '' and otherwise <> ''),
    constraint item_to_follow_received_whole check (
        (received_at is null) = (received_by is null) and (received_at is null) = (received_by_name is null))
);
