-- V007  The certificate of an attempt as it was made; another replaces it once more has happened.
create table certificate (
    attempt_id uuid        not null,
    events     int         not null,
    made_at    timestamptz not null,
    pdf        bytea       not null,
    constraint certificate_one_for_an_attempt primary key (attempt_id),
    constraint certificate_of_an_attempt foreign key (attempt_id) references electronic_attempt,
    constraint certificate_of_something_that_happened check (events > 0)
);
