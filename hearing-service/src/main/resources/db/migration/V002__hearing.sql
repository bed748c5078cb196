-- V002  A hearing at its time, and who has a place in it.
create table hearing (
    id                      uuid        not null,
    case_id                 uuid        not null,
    stage                   text        not null,
    starts_at               timestamptz not null,
    ends_at                 timestamptz not null,
    scheduled_at            timestamptz not null,
    scheduled_by_account_id uuid        not null,
    notice_is_short         boolean     not null,
    short_notice_reason     text,
    status                  text        not null,
    version                 bigint      not null,
    constraint hearing_once primary key (id),
    constraint hearing_of_a_case foreign key (case_id) references known_case,
    constraint hearing_stage_known check (stage in ('COURT_HEARING')),
    constraint hearing_status_known check (status in ('SCHEDULED', 'OPEN', 'SEALED', 'ADJOURNED')),
    constraint hearing_ends_after_it_starts check (ends_at > starts_at),
    -- Civil Procedure Law art. 139: whoever gives less than three days says why.
    constraint hearing_short_notice_has_a_reason check (notice_is_short = (short_notice_reason is not null))
);
create index hearing_by_case on hearing (case_id);

create table hearing_seat (
    hearing_id uuid not null,
    seat_id    text not null,
    role       text not null,
    account_id uuid,
    party_id   uuid,
    name       text not null,
    language   text not null,
    zone       text,
    position   integer not null,
    constraint hearing_seat_once primary key (hearing_id, seat_id),
    constraint hearing_seat_of_a_hearing foreign key (hearing_id) references hearing,
    constraint hearing_seat_role_known check (role in ('JUDGE', 'CLERK', 'PLAINTIFF', 'DEFENDANT', 'INTERPRETER')),
    constraint hearing_seat_party_iff_party check ((party_id is not null) = (role in ('PLAINTIFF', 'DEFENDANT'))),
    constraint hearing_seat_one_for_an_account unique (hearing_id, account_id)
);
create index hearing_seat_by_account on hearing_seat (account_id);
