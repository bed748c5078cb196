-- V067  Witnesses, experts and those who assist a party have seats of their own: Civil Procedure Law arts. 75-82; Online Litigation Rules art. 26.
alter table hearing_seat add column person_id uuid;
alter table hearing_seat drop constraint hearing_seat_role_known;
alter table hearing_seat add constraint hearing_seat_role_known
    check (role in ('JUDGE', 'PANEL_MEMBER', 'CLERK', 'PLAINTIFF', 'DEFENDANT', 'THIRD_PARTY', 'INTERPRETER',
                    'WITNESS', 'EXPERT', 'EXPERT_ASSISTANT'));
alter table hearing_seat add constraint hearing_seat_person_iff_heard_apart
    check ((person_id is not null) = (role in ('WITNESS', 'EXPERT', 'EXPERT_ASSISTANT')));
create unique index hearing_seat_of_a_person_once on hearing_seat (hearing_id, person_id);

-- What the clerk gives them to come in with: only the digest of the code is known here, and it works once.
create table seat_code (
    digest      varchar(64) not null,
    hearing_id  uuid        not null,
    seat_id     text        not null,
    issued_by   uuid        not null,
    issued_at   timestamptz not null,
    redeemed_by uuid,
    redeemed_at timestamptz,
    constraint seat_code_once primary key (digest),
    constraint seat_code_of_a_hearing foreign key (hearing_id) references hearing,
    constraint seat_code_digest_is_sha256 check (digest ~ '^[0-9a-f]{64}$'),
    constraint seat_code_redeemed_whole check ((redeemed_by is null) = (redeemed_at is null))
);
create index seat_code_of_a_seat on seat_code (hearing_id, seat_id) where redeemed_at is null;
