-- V031  Many cases in one file: each line is registered by itself, so that a fault in one keeps no other out, and a server that stops in
-- the middle goes on with the lines that still wait. What a line said is forgotten once it is done; what came of it stays.
create table case_import (
    id          uuid         not null,
    account_id  uuid         not null,
    name        varchar(200) not null,
    origin      varchar(12)  not null,
    courts      text         not null,
    digest      varchar(64)  not null,
    started_at  timestamptz  not null,
    finished_at timestamptz,
    constraint case_import_pk primary key (id),
    constraint case_import_origin_known check (origin in ('CLERK', 'PARTNER')),
    constraint case_import_digest_is_sha256 check (digest ~ '^[0-9a-f]{64}$'),
    constraint case_import_finished_after_start check (finished_at >= started_at)
);
create unique index case_import_one_of_a_file_at_a_time on case_import (account_id, digest) where finished_at is null;
create index case_import_of_account on case_import (account_id, started_at desc, id desc);

create table case_import_line (
    import_id   uuid        not null,
    position    int         not null,
    state       varchar(12) not null,
    body        text,
    reference   varchar(100),
    case_id     uuid,
    case_number varchar(40),
    grounds     jsonb       not null,
    constraint case_import_line_pk primary key (import_id, position),
    constraint case_import_line_of_an_import foreign key (import_id) references case_import on delete cascade,
    constraint case_import_line_of_a_case foreign key (case_id) references case_file,
    constraint case_import_line_state_known check (state in ('WAITING', 'REGISTERED', 'KNOWN', 'REFUSED')),
    constraint case_import_line_case_iff_on_register check
        ((case_id is not null) = (state in ('REGISTERED', 'KNOWN')) and (case_number is null) = (case_id is null)),
    constraint case_import_line_body_while_waiting check ((body is not null) = (state = 'WAITING')),
    constraint case_import_line_refused_for_a_ground check ((state = 'REFUSED') = (grounds <> '[]'::jsonb))
);
create index case_import_line_waiting on case_import_line (import_id, position) where state = 'WAITING';
