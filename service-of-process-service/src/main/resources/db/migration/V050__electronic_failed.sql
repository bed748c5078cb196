-- V050  A clerk records that electronic service failed; and a message does not go out whose papers are gone from the store.
alter table electronic_attempt
    drop constraint electronic_attempt_state_known,
    add constraint electronic_attempt_state_known check (
        state in ('BEING_SENT', 'NOT_SENT', 'AVAILABLE', 'OPENED', 'ACCEPTED', 'REFUSED', 'EXPIRED', 'FAILED')),
    drop constraint electronic_attempt_sending_known,
    add constraint electronic_attempt_sending_known check (
        sending in ('PENDING', 'TAKEN', 'REFUSED', 'POSTPONED', 'SILENT', 'PAPERS_MISSING', 'NOT_KNOWN', 'RETURNED', 'IN_ACCOUNT')),
    drop constraint electronic_attempt_not_sent_iff_refused,
    add constraint electronic_attempt_not_sent_iff_refused check (
        (state = 'NOT_SENT') = (sending in ('REFUSED', 'POSTPONED', 'SILENT', 'PAPERS_MISSING')));
