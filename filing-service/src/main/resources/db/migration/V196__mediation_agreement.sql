-- V196  What the parties of a mediation agreed on, once all had signed, and the paper of the case that it became: Civil Procedure Law art. 99;
-- Online Mediation Rules arts. 18, 19. Nothing of what was said on the way there.
create table mediation_agreement (
    paper_id    uuid primary key references paper,
    case_id     uuid not null references case_file,
    hearing_id  uuid not null,
    mediator    text not null,
    text        text not null,
    in_force_at timestamptz not null,
    parties     uuid[] not null,
    constraint mediation_agreement_once_of_a_mediation unique (case_id, hearing_id),
    constraint mediation_agreement_by_parties check (cardinality(parties) > 0)
);
