-- V003  Who agreed to appear online, for which stage, when and in which language; and who agreed to a shorter notice.
create table consent (
    id                uuid        not null,
    hearing_id        uuid        not null,
    party_id          uuid        not null,
    account_id        uuid        not null,
    stage             text        not null,
    form              text        not null,
    language          text        not null,
    given_at          timestamptz not null,
    withdrawn_at      timestamptz,
    withdrawal_reason text,
    constraint consent_once primary key (id),
    constraint consent_of_a_hearing foreign key (hearing_id) references hearing,
    constraint consent_form_known check (form in ('ONLINE_DECLARATION')),
    constraint consent_withdrawn_after_given check (withdrawn_at >= given_at)
);
-- Consent to one stage is never consent to another: Online Litigation Rules art. 4.
create unique index consent_one_in_force on consent (hearing_id, party_id, stage) where withdrawn_at is null;

create table short_notice_agreement (
    hearing_id uuid        not null,
    party_id   uuid        not null,
    account_id uuid        not null,
    language   text        not null,
    agreed_at  timestamptz not null,
    constraint short_notice_agreement_once primary key (hearing_id, party_id),
    constraint short_notice_agreement_of_a_hearing foreign key (hearing_id) references hearing
);
