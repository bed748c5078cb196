-- V019  What anybody may learn who has the reference of a letter: that a court sent it, and on which day.
create table sent_letter (
    reference  text        not null,
    attempt_id uuid        not null,
    court      text        not null,
    sent_at    timestamptz not null,
    constraint sent_letter_known_by_reference primary key (reference),
    constraint sent_letter_reference_can_be_typed check (reference ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
    constraint sent_letter_of_an_attempt foreign key (attempt_id) references electronic_attempt
);
create index sent_letter_of_attempt on sent_letter (attempt_id);
