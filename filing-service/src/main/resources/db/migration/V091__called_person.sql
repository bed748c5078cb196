-- Who is heard in a case besides its parties: witnesses, experts, and those who assist a party in questions of expertise.
create table called_person (
    id               uuid primary key,
    version          bigint not null,
    case_id          uuid not null references case_file,
    called_as        varchar(20) not null,
    party_id         uuid references case_party,
    name             varchar(200) not null,
    language         varchar(35),
    about            varchar(2000) not null,
    reasons          varchar(2000) not null,
    paper_id         uuid references paper,
    application_id   uuid references application,
    called_by_name   varchar(200) not null,
    called_at        timestamptz not null,
    released_because varchar(2000),
    released_by_name varchar(200),
    released_at      timestamptz,
    constraint called_person_as_known check (called_as in ('WITNESS', 'EXPERT', 'EXPERT_ASSISTANT')),
    -- The court appoints experts; only a party has somebody who assists it.
    constraint called_person_of_a_party check (
        (called_as <> 'EXPERT' or party_id is null) and (called_as <> 'EXPERT_ASSISTANT' or party_id is not null)),
    constraint called_person_released_whole check (
        (released_at is null) = (released_because is null) and (released_at is null) = (released_by_name is null))
);
create index called_person_of_case on called_person (case_id, called_at, id);
