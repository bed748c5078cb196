-- V0.5.2  Accounts that act for a party because the court confirmed it, as long as that is in force.
create table court_case_representative (
    representation_id uuid        not null,
    party_id          uuid        not null,
    account_id        uuid        not null,
    kind              text        not null,
    name              text        not null,
    confirmed_at      timestamptz not null,
    constraint court_case_representative_once primary key (representation_id),
    constraint court_case_representative_of_a_party foreign key (party_id) references court_case_party,
    constraint court_case_representative_acts_once unique (party_id, account_id)
);
