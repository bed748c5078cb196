-- Every fee is a charge with a reference of its own, that of the claim and that of an application too, and money may come for it in
-- several payments. No money passes through here (FEE 52).
create sequence charge_serial start with 10000001 maxvalue 99999999;
alter table charge
    add column serial bigint not null default nextval('charge_serial'),
    add column received_cny numeric(20, 2) not null default 0,
    drop constraint charge_of_one_thing,
    add constraint charge_of_one_thing check
        (num_nulls(paper_id, application_id) = case when kind = 'STATEMENT_OF_CLAIM' then 2 else 1 end),
    add constraint charge_received_positive check (received_cny >= 0);
alter sequence charge_serial owned by charge.serial;
create unique index charge_serial_once on charge (serial);
create unique index charge_of_a_claim_once on charge (case_id) where kind = 'STATEMENT_OF_CLAIM';
update charge set received_cny = paid_cny where state = 'PAID';

-- Fees of claims that are still to be paid. What was paid before there was a ledger stands with its last day.
insert into charge (id, case_id, party_id, side, kind, fee, state, opened_at)
select gen_random_uuid(), f.id, d.party_id, 'PLAINTIFF', 'STATEMENT_OF_CLAIM',
       jsonb_build_object(
           'leastCny', f.fee_derivation -> 'cny', 'mostCny', f.fee_derivation -> 'cny',
           'article', f.fee_derivation -> 'article', 'steps', f.fee_derivation -> 'steps',
           'limit', f.fee_derivation -> 'limit', 'source', f.fee_derivation -> 'source'),
       'OPEN', f.registered_at
  from case_file f
  join deadline d on d.case_id = f.id and d.started_by = f.id and d.period_id = 'FIL-07'
 where f.fee_derivation is not null and d.met_at is null and d.settled_at is null;
