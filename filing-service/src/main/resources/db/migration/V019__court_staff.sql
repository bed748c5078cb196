-- V019  How many clerks each court has who can sign in, as the gateway counted last. Nobody files at a court without one.
create table court_staff (
    court      varchar(16) not null,
    clerks     integer     not null,
    counted_at timestamptz not null,
    constraint court_staff_once_per_court primary key (court),
    constraint court_staff_not_negative check (clerks >= 0)
);
