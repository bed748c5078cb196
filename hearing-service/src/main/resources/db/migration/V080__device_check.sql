-- V080  What people found when they tried camera, microphone and line before a hearing, for themselves and for the clerk. The last time of each counts.
create table device_check (
    hearing_id   uuid        not null,
    account_id   uuid        not null,
    checked_at   timestamptz not null,
    camera       text        not null,
    microphone   text        not null,
    relay        text        not null,
    round_trip   integer     not null,
    kilobits     integer,
    constraint device_check_one_for_each primary key (hearing_id, account_id),
    constraint device_check_of_a_hearing foreign key (hearing_id) references hearing,
    constraint device_check_camera_known check (camera in ('WORKS', 'REFUSED', 'MISSING', 'TAKEN', 'LOST', 'INSECURE', 'NOT_TRIED')),
    constraint device_check_microphone_known check (microphone in ('WORKS', 'REFUSED', 'MISSING', 'TAKEN', 'LOST', 'INSECURE', 'NOT_TRIED')),
    constraint device_check_relay_known check (relay in ('REACHED', 'NOT_REACHED', 'NONE')),
    constraint device_check_measured check (round_trip between 0 and 60000 and kilobits between 0 and 1000000),
    constraint device_check_rate_over_the_relay check (kilobits is null or relay = 'REACHED')
);
