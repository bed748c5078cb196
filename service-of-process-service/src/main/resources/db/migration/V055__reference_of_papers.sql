-- V055  What the court prints for an attempt that people carry bears one reference, which is there before the papers leave the court.
-- When they left, what is recorded of the attempt says.
alter table sent_letter alter column sent_at drop not null;
create unique index sent_letter_one_of_papers on sent_letter (attempt_id) where sent_at is null;
