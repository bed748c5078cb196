-- V038  Certificates that came back from authorities. Two may contradict each other; a judge decides which counts.
create table returned_certificate (
    id               uuid        not null,
    attempt_id       uuid        not null,
    outcome          text        not null,
    served_on        date,
    certified_on     date        not null,
    authority        text        not null,
    standing         text        not null,
    decision_reasons text,
    recorded_at      timestamptz not null,
    recorded_by      uuid        not null,
    constraint returned_certificate_known_by_id primary key (id),
    constraint returned_certificate_of_an_attempt foreign key (attempt_id) references service_attempt,
    constraint returned_certificate_outcome_known check (outcome in ('SERVED', 'NOT_SERVED')),
    constraint returned_certificate_served_on_a_day check ((served_on is not null) = (outcome = 'SERVED')),
    constraint returned_certificate_standing_known check (standing in ('COUNTS', 'CONTESTED', 'SET_ASIDE'))
);
create index returned_certificate_of_attempt on returned_certificate (attempt_id, recorded_at, id);
