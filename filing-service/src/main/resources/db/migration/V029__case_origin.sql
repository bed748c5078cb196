-- V029  A case need not come from a submission: a clerk enters what came on paper or runs already, a partner's system does the same.
-- Of such a case only the day is known on which the court received it; it may claim no sum; one that was taken over owes no fee here.
alter table case_file add column origin varchar(12);
update case_file set origin = 'WIZARD';
alter table case_file alter column origin set not null;
alter table case_file add column taken_over boolean not null default false;
alter table case_file alter column taken_over drop default;
alter table case_file add column received_on date;
update case_file set received_on = (submitted_at at time zone 'Asia/Shanghai')::date;
alter table case_file alter column received_on set not null;

alter table case_file alter column submission_id drop not null;
alter table case_file alter column submitted_at drop not null;
alter table case_file alter column claim_amount drop not null;
alter table case_file alter column claim_currency drop not null;
alter table case_file alter column claim_amount_cny drop not null;
alter table case_file alter column fee_cny drop not null;
alter table case_file alter column fee_derivation drop not null;
alter table case_file alter column fee_pay_by drop not null;
alter table case_file alter column fee_pay_derivation drop not null;

alter table case_file drop constraint case_file_registered_in_its_year;
alter table case_file add constraint case_file_numbered_in_its_year check
    (year between extract(year from received_on) and extract(year from registered_on));
alter table case_file add constraint case_file_origin_known check (origin in ('WIZARD', 'CLERK', 'PARTNER'));
alter table case_file add constraint case_file_submission_iff_filed_online check
    ((submission_id is not null) = (origin = 'WIZARD') and (submitted_at is not null) = (origin = 'WIZARD'));
alter table case_file add constraint case_file_claim_whole check (num_nulls(claim_amount, claim_currency, claim_amount_cny) in (0, 3));
alter table case_file add constraint case_file_fee_whole check
    (num_nulls(fee_cny, fee_derivation, fee_pay_by, fee_pay_derivation) in (0, 4));
alter table case_file add constraint case_file_fee_iff_claimed_here check
    ((fee_cny is not null) = (claim_amount is not null and not taken_over));
alter table case_file add constraint case_file_received_before_registered check (received_on <= registered_on);

-- What a registrar said of such a case that the register does not hold. A partner's reference is its own; a court's clerks share theirs.
create table case_intake (
    case_id   uuid         not null,
    scope     varchar(40)  not null,
    reference varchar(100),
    claims    text         not null,
    constraint case_intake_pk primary key (case_id),
    constraint case_intake_of_a_case foreign key (case_id) references case_file,
    constraint case_intake_reference_once unique (scope, reference)
);
