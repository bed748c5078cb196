-- The sum that is claimed with a paper, on which its fee is computed (FEE 13, 17, 18, 21): of an amended claim what is added, of an appeal
-- what is challenged.
alter table paper
    add column claimed_amount   numeric(20, 4),
    add column claimed_currency varchar(3),
    add constraint paper_claimed_whole check (num_nulls(claimed_amount, claimed_currency) in (0, 2)),
    add constraint paper_claimed_positive check (claimed_amount > 0);
