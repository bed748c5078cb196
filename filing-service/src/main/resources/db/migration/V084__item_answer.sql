-- With which paper a party answers what has to follow, and that a clerk asked again because it was not that. One answer at a time waits.
create table item_answer (
    id                 uuid primary key,
    item_id            uuid not null references item_to_follow,
    paper_id           uuid not null references paper,
    title              varchar(200) not null,
    given_by           uuid not null,
    given_by_name      varchar(200) not null,
    given_at           timestamptz not null,
    asked_again_why    varchar(1000),
    asked_again_by     uuid,
    asked_again_by_name varchar(200),
    asked_again_at     timestamptz,
    constraint item_answer_asked_again_whole check (
        (asked_again_why is null) = (asked_again_by is null) and (asked_again_why is null) = (asked_again_by_name is null)
        and (asked_again_why is null) = (asked_again_at is null))
);
create unique index item_answer_waits_alone on item_answer (item_id) where asked_again_at is null;
create index item_answer_of_item on item_answer (item_id, given_at);
