-- What a party says in writing of an exhibit of the other side, before the hearing (J 103, 104). A later word of the same party
-- stands for its earlier one; both are kept.
create table exhibit_opinion (
    id                uuid primary key,
    case_id           uuid not null references case_file,
    paper_id          uuid not null references paper,
    side              varchar(12) not null,
    party_id          uuid not null references case_party,
    account_id        uuid not null,
    author_name       varchar(200) not null,
    authenticity      varchar(12) not null,
    legality          varchar(12) not null,
    relevance         varchar(12) not null,
    reasons           varchar(4000),
    original_demanded boolean not null,
    given_at          timestamptz not null,
    constraint exhibit_opinion_of_a_party check (side in ('PLAINTIFF', 'DEFENDANT')),
    constraint exhibit_opinion_known check (
        authenticity in ('ACCEPTED', 'DISPUTED', 'NO_COMMENT')
        and legality in ('ACCEPTED', 'DISPUTED', 'NO_COMMENT')
        and relevance in ('ACCEPTED', 'DISPUTED', 'NO_COMMENT')),
    constraint exhibit_opinion_disputes_with_reasons check (
        reasons is not null or 'DISPUTED' not in (authenticity, legality, relevance))
);
create index exhibit_opinion_of_paper on exhibit_opinion (paper_id, given_at desc);
