-- V040  People who sign in at an OpenID Connect issuer: whose account an identity there opens; and what a browser was sent there with,
-- until it comes back. An answer is taken once, from the browser that asked.
create table openid_identity (
    issuer     varchar(255) not null,
    -- As the issuer names its person, and nobody else for ever (OpenID Connect Core, 2).
    subject    varchar(255) not null,
    account_id uuid         not null,
    linked_at  timestamptz  not null,
    constraint openid_identity_pk primary key (issuer, subject),
    constraint openid_identity_one_of_an_account unique (account_id, issuer),
    constraint openid_identity_of_account foreign key (account_id) references account (id) on delete cascade
);

create table openid_question (
    state_digest varchar(64)  not null,
    purpose      varchar(16)  not null,
    -- Of the cookie of the browser that asked; null where an account that is signed in asks.
    browser      varchar(64),
    account_id   uuid,
    nonce        varchar(64)  not null,
    verifier     varchar(128) not null,
    asked_at     timestamptz  not null,
    expires_at   timestamptz  not null,
    constraint openid_question_pk primary key (state_digest),
    constraint openid_question_purpose_known check (purpose in ('SIGN_IN', 'PROVE')),
    constraint openid_question_of_somebody
        check ((purpose = 'SIGN_IN') = (browser is not null) and (purpose = 'PROVE') = (account_id is not null)),
    constraint openid_question_of_account foreign key (account_id) references account (id) on delete cascade
);
create index openid_question_by_end on openid_question (expires_at);

-- Who came back and has no account yet that is theirs.
create table openid_arrival (
    code_digest       varchar(64)  not null,
    issuer            varchar(255) not null,
    subject           varchar(255) not null,
    email             varchar(254),
    address_confirmed boolean      not null,
    proven_at         timestamptz  not null,
    proven_by         varchar(40)  not null,
    issuer_session    varchar(255),
    expires_at        timestamptz  not null,
    constraint openid_arrival_pk primary key (code_digest)
);
create index openid_arrival_by_end on openid_arrival (expires_at);

-- The session at the issuer that opened one here; when it ends there, this one ends.
alter table session add column issuer_session varchar(255);
create index session_by_issuer_session on session (issuer_session) where issuer_session is not null;
