-- V073  How much is claimed in a case, as filed: its addressee reads it first of all. No row for a case from before this was told.
create table case_claim (
    case_id  uuid    not null,
    amount   numeric,
    currency text,
    constraint case_claim_known_by_case primary key (case_id),
    constraint case_claim_amount_with_currency check ((amount is null) = (currency is null)),
    constraint case_claim_currency_known check (currency ~ '^[A-Z]{3}$')
);
