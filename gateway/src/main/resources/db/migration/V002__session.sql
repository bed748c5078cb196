-- V002  Sessions, and the refresh tokens that carry each one on; only digests of the tokens are kept.
create table session (
    id         uuid        not null,
    account_id uuid        not null,
    started_at timestamptz not null,
    ends_at    timestamptz not null,
    revoked_at timestamptz,
    constraint session_pk primary key (id),
    constraint session_of_account foreign key (account_id) references account (id) on delete cascade
);
create index session_by_account on session (account_id);

create table refresh_token (
    digest     varchar(64) not null,
    session_id uuid        not null,
    issued_at  timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    constraint refresh_token_pk primary key (digest),
    constraint refresh_token_of_session foreign key (session_id) references session (id) on delete cascade
);
create index refresh_token_by_session on refresh_token (session_id);
