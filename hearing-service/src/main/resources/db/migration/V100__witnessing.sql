-- V100  A power of attorney is signed before the judge over video: Provisions on online filing for cross-border litigants art. 6. Its
-- meeting is a room like that of a hearing, in which the party that gives it and its lawyer have seats.
create table proposed_power (
    representation_id uuid        not null,
    case_id           uuid        not null,
    party_id          uuid        not null,
    account_id        uuid        not null,
    name              text        not null,
    paper_id          uuid        not null,
    proposed_at       timestamptz not null,
    decided_at        timestamptz,
    constraint proposed_power_once primary key (representation_id)
);
create index proposed_power_waiting on proposed_power (case_id, proposed_at) where decided_at is null;

alter table hearing add column representation_id uuid;
alter table hearing add constraint hearing_of_a_power foreign key (representation_id) references proposed_power;
create index hearing_by_power on hearing (representation_id) where representation_id is not null;
alter table hearing drop constraint hearing_stage_known;
alter table hearing add constraint hearing_stage_known check (stage in ('COURT_HEARING', 'WITNESSING'));
alter table hearing add constraint hearing_power_iff_witnessing
    check ((stage = 'WITNESSING') = (representation_id is not null));
