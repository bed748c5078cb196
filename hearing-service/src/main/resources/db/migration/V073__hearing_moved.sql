-- V073  A hearing that is held at another time: from which one, why, and what is asked anew (CPL 139, 149; J 227; OL 5).
alter table hearing
    add column fixed_at          timestamptz,
    add column goes_on_at        timestamptz,
    add column calendar_sequence integer not null default 0;
update hearing set fixed_at = scheduled_at;
update hearing set calendar_sequence = 1 where status = 'ADJOURNED';
alter table hearing
    alter column fixed_at set not null,
    alter column calendar_sequence drop default;
comment on column hearing.fixed_at is 'when it was set to begin at its hour: a summons from before called people to another one';
comment on column hearing.goes_on_at is 'on which later day of the court it goes on after a recess';

create table hearing_move (
    hearing_id     uuid        not null,
    number         integer     not null,
    from_starts_at timestamptz not null,
    from_ends_at   timestamptz not null,
    reason         text        not null,
    moved_by       uuid        not null,
    moved_at       timestamptz not null,
    constraint hearing_move_once primary key (hearing_id, number),
    constraint hearing_move_of_a_hearing foreign key (hearing_id) references hearing
);

-- A summons of which this service knew when a hearing was moved called people to the former hour.
alter table party_served add column known_at timestamptz not null default 'epoch';
alter table party_served alter column known_at drop default;

-- Who agreed to a shorter notice agreed to one hour; of another one it is asked again.
alter table short_notice_agreement
    drop constraint short_notice_agreement_once,
    add constraint short_notice_agreement_once primary key (hearing_id, party_id, agreed_at);

-- The court refused a withdrawal as too late for an hour that it moved since, and the party took its consent back again.
alter table consent add column superseded_at timestamptz;
drop index consent_one_in_force;
create unique index consent_one_in_force on consent (hearing_id, party_id, stage)
    where superseded_at is null and (withdrawn_at is null or withdrawal_refused_at is not null);
