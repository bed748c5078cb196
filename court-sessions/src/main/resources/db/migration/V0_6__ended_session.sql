-- V0.6  The sessions that ended at the gateway before the tokens they gave out.
create table ended_session (
    -- As tokens name it: sid.
    session_id uuid        not null,
    ended_at   timestamptz not null,
    constraint ended_session_once primary key (session_id)
);
create index ended_session_by_age on ended_session (ended_at);
