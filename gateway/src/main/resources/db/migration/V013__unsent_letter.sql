-- V013  Of a letter that no server took in three days it stays on record that it never left; not its address, and not its link.
create table unsent_letter (
    id          uuid        not null,
    kind        varchar(32) not null,
    written_at  timestamptz not null,
    given_up_at timestamptz not null,
    constraint unsent_letter_pk primary key (id),
    constraint unsent_letter_given_up_after_it_was_written check (given_up_at >= written_at)
);
create index unsent_letter_by_age on unsent_letter (given_up_at);
