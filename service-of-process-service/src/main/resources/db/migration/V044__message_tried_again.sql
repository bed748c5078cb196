-- V044  A message that a mail server will not take now is tried again by itself, until it is taken, refused, or its time is over.
alter table electronic_attempt
    add column tries int not null default 1,
    add column next_try_at timestamptz,
    add column trying_since timestamptz,
    add constraint electronic_attempt_tried_again_while_being_sent check (next_try_at is null or state = 'BEING_SENT');
create index electronic_attempt_to_try on electronic_attempt (next_try_at) where next_try_at is not null;
