-- What the court of appeal made of the appeal against a ruling that no case is registered, with its own ruling (CPL 178; J 330). Where it
-- orders that a case is registered, the filing comes back to the clerks, and nothing but that is left to decide.
alter table submission add column registration_ordered_at timestamptz;
alter table refusal_ruling
    add column outcome          varchar(9),
    add column outcome_on       date,
    add column outcome_number   varchar(100),
    add column outcome_digest   varchar(64),
    add column outcome_noted_at timestamptz,
    add column outcome_noted_by varchar(200),
    add constraint refusal_ruling_outcome_known check (outcome in ('UPHELD', 'SET_ASIDE', 'WITHDRAWN')),
    add constraint refusal_ruling_outcome_whole check (
        (outcome is null or sent_up_on is not null)
        and (outcome_on is null) = (outcome is null) and (outcome_number is null) = (outcome is null)
        and (outcome_digest is null) = (outcome is null) and (outcome_noted_at is null) = (outcome is null)
        and (outcome_noted_by is null) = (outcome is null));
create index refusal_ruling_by_outcome_digest on refusal_ruling (outcome_digest) where outcome_digest is not null;
