-- V034  For which party of a case an account acts, as far as it was told since: who closes an account, of that the others learn who act for
-- the same party.
create table case_actor (
    case_id    uuid not null,
    party_id   uuid not null,
    account_id uuid not null,
    constraint case_actor_once_for_a_party primary key (case_id, party_id, account_id)
);
create index case_actor_by_account on case_actor (account_id);
