-- V105  A room can be there for a mediation, which somebody of the court's register leads: CPL 96-98; OM 6.
alter table hearing add column mediator_id uuid;
alter table hearing add column mediator_grounds text;
alter table hearing add constraint hearing_of_a_mediator foreign key (mediator_id) references mediator;
alter table hearing drop constraint hearing_stage_known, add constraint hearing_stage_known
    check (stage in ('COURT_HEARING', 'WITNESSING', 'PRETRIAL', 'MEDIATION'));
alter table hearing add constraint hearing_mediator_iff_mediation
    check ((stage = 'MEDIATION') = (mediator_id is not null));
