-- V086  The partners of the courts, as the gateway tells of them: papers are given to none that works for another court.
create table court_partner (
    id      uuid    not null,
    name    text    not null,
    courts  text[]  not null,
    active  boolean not null,
    version bigint  not null,
    constraint court_partner_known_by_id primary key (id)
);
