-- V030  What a party said in writing of an exhibit before the hearing (J 103, 104), so that it stands beside the exhibit in the room.
create table written_opinion (
    id                uuid        not null,
    case_id           uuid        not null,
    digest            text        not null,
    party_id          uuid        not null,
    authenticity      text        not null,
    legality          text        not null,
    relevance         text        not null,
    reasons           text,
    original_demanded boolean     not null,
    given_at          timestamptz not null,
    constraint written_opinion_once primary key (id),
    constraint written_opinion_of_an_exhibit check (digest ~ '^[0-9a-f]{64}$')
);
create index written_opinion_of_exhibit on written_opinion (case_id, digest, given_at, id);
