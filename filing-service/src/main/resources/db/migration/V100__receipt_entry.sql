-- V100  Each time that the court received a submission: by which entry the evidence log names it, and what opens the commitments there.
create table receipt_entry (
    submission_id uuid        not null references submission,
    number        int         not null,
    received_at   timestamptz not null,
    leaf_hash     bytea       not null,
    openings      jsonb       not null,
    constraint receipt_entry_in_turn primary key (submission_id, number),
    constraint receipt_entry_logged_once unique (leaf_hash),
    constraint receipt_entry_number_from_one check (number >= 1)
);
