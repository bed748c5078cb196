-- V006  An attempt is on record before the message goes out, and so is what became of the message.
alter table electronic_attempt add column sending text not null default 'TAKEN';
alter table electronic_attempt alter column sending drop default;
alter table electronic_attempt add column sending_words text;

alter table electronic_attempt drop constraint electronic_attempt_state_known;
alter table electronic_attempt
    add constraint electronic_attempt_state_known check (
        state in ('BEING_SENT', 'NOT_SENT', 'AVAILABLE', 'OPENED', 'ACCEPTED', 'REFUSED', 'EXPIRED')),
    add constraint electronic_attempt_sending_known check (
        sending in ('PENDING', 'TAKEN', 'REFUSED', 'POSTPONED', 'SILENT', 'NOT_KNOWN')),
    add constraint electronic_attempt_being_sent_iff_pending check ((state = 'BEING_SENT') = (sending = 'PENDING')),
    add constraint electronic_attempt_not_sent_iff_refused check (
        (state = 'NOT_SENT') = (sending in ('REFUSED', 'POSTPONED', 'SILENT')));

-- One whose message may never have gone out does not stand in the way of another.
drop index electronic_attempt_one_under_way;
create unique index electronic_attempt_one_under_way on electronic_attempt (request_id)
    where state in ('BEING_SENT', 'AVAILABLE', 'OPENED') and sending <> 'NOT_KNOWN';
create index electronic_attempt_being_sent on electronic_attempt (started_at) where state = 'BEING_SENT';
