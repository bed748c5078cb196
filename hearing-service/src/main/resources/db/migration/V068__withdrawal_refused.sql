-- V068  The court refuses a withdrawal of consent that comes too late or is meant to delay: Online Litigation Rules art. 5(2). The consent holds on.
alter table consent
    add column withdrawal_refused_at     timestamptz,
    add column withdrawal_refused_by     uuid,
    add column withdrawal_refusal_ground text,
    add column withdrawal_refusal_reason text;
alter table consent add constraint consent_withdrawal_refused_whole
    check ((withdrawal_refused_at is null) = (withdrawal_refused_by is null)
       and (withdrawal_refused_at is null) = (withdrawal_refusal_ground is null)
       and (withdrawal_refused_at is null) = (withdrawal_refusal_reason is null));
alter table consent add constraint consent_withdrawal_refused_after_it
    check (withdrawal_refused_at is null or withdrawal_refused_at >= withdrawn_at and withdrawn_at is not null);
alter table consent add constraint consent_withdrawal_refusal_ground_known
    check (withdrawal_refusal_ground in ('TOO_LATE', 'DELAY'));
drop index consent_one_in_force;
create unique index consent_one_in_force on consent (hearing_id, party_id, stage)
    where withdrawn_at is null or withdrawal_refused_at is not null;
