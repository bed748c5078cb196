-- What a party owes for a paper or a failed objection, besides the fee of the claim: by the schedule of that day, as it stood then. Until
-- when it is paid is a deadline, and no money passes through here (FEE 52).
create table charge (
    id               uuid primary key,
    case_id          uuid not null references case_file,
    party_id         uuid not null references case_party,
    side             varchar(12) not null,
    kind             varchar(40) not null,
    paper_id         uuid references paper,
    application_id   uuid references application,
    claimed_amount   numeric(20, 4),
    claimed_currency varchar(3),
    claimed_cny      numeric(20, 2),
    fee              jsonb not null,
    state            varchar(12) not null,
    opened_at        timestamptz not null,
    paid_on          date,
    paid_cny         numeric(20, 2),
    noted_by         uuid,
    noted_by_name    varchar(200),
    closed_at        timestamptz,
    constraint charge_of_one_thing check (num_nulls(paper_id, application_id) = 1),
    constraint charge_claimed_whole check (num_nulls(claimed_amount, claimed_currency, claimed_cny) in (0, 3)),
    constraint charge_state_known check (state in ('OPEN', 'PAID', 'VOID')),
    constraint charge_closed check ((closed_at is null) = (state = 'OPEN')),
    constraint charge_paid_whole check
        (num_nulls(paid_on, paid_cny, noted_by, noted_by_name) = case when state = 'PAID' then 0 else 4 end),
    constraint charge_paid_positive check (paid_cny >= 0)
);
create unique index charge_of_a_paper_once on charge (paper_id);
create unique index charge_of_an_application_once on charge (application_id);
create index charge_of_case on charge (case_id, opened_at desc, id desc);
create index charge_of_party on charge (party_id);
