-- A claim that asks for no amount, such as for an injunction or a declaration (CPL 122(3)): the court sets its fee within a range (FEE 13).
alter table submission add column without_amount boolean;
alter table case_file drop constraint case_file_fee_iff_claimed_here;
alter table case_file add constraint case_file_fee_where_claimed_here check
    (case when taken_over then fee_cny is null else claim_amount is null or fee_cny is not null end);
