-- Who is to be heard in a case besides its parties, as filing tells.
create table called_person (
    person_id   uuid primary key,
    case_id     uuid not null,
    called_as   varchar(20) not null,
    name        varchar(200) not null,
    language    varchar(35),
    party_id    uuid,
    called_at   timestamptz not null,
    released_at timestamptz
);
create index called_person_of_case on called_person (case_id, called_at, person_id);
