-- V043  A party, or who acts for it, agrees to be served in its account; papers then lie there, and no message goes out.
create table account_consent (
    id            uuid        not null,
    case_id       uuid        not null,
    party_id      uuid        not null,
    account_id    uuid        not null,
    name          text        not null,
    language      text        not null,
    given_at      timestamptz not null,
    withdrawn_at  timestamptz,
    version       int         not null,
    constraint account_consent_known_by_id primary key (id),
    constraint account_consent_withdrawn_after_given check (withdrawn_at >= given_at)
);
create unique index account_consent_one_in_force on account_consent (party_id, account_id) where withdrawn_at is null;
create index account_consent_of_case on account_consent (case_id, given_at, id);

alter table electronic_attempt
    add column account_id uuid,
    add column account_consent_id uuid,
    add constraint electronic_attempt_of_a_consent foreign key (account_consent_id) references account_consent,
    alter column email drop not null,
    add constraint electronic_attempt_by_mail_or_in_an_account check (
        num_nonnulls(email, account_id) = 1 and (account_id is null) = (account_consent_id is null)),
    drop constraint electronic_attempt_standing_known,
    add constraint electronic_attempt_standing_known check (
        standing in ('CONFIRMED', 'NOT_CONFIRMED', 'BY_ACCEPTANCE_ONLY', 'IN_ACCOUNT')),
    drop constraint electronic_attempt_sending_known,
    add constraint electronic_attempt_sending_known check (
        sending in ('PENDING', 'TAKEN', 'REFUSED', 'POSTPONED', 'SILENT', 'NOT_KNOWN', 'RETURNED', 'IN_ACCOUNT')),
    add constraint electronic_attempt_in_an_account_without_message check ((sending = 'IN_ACCOUNT') = (account_id is not null));
create index electronic_attempt_of_account on electronic_attempt (account_id, case_id, started_at, id) where account_id is not null;
