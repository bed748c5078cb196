-- V053  A machine's clock can be set back: what happens after something else may then bear an earlier time. It is recorded as ever, in
-- the order of its positions; refused, an acceptance would be lost.
alter table electronic_attempt drop constraint electronic_attempt_answered_after_opened;
alter table service_request drop constraint service_request_not_served_before_opened;
alter table account_consent drop constraint account_consent_withdrawn_after_given;
