-- V031  Passkeys (W3C Web Authentication): keys in the devices of an account's holder, of which only the public half is known here. What a
-- browser is asked with is kept until it answered: an answer is taken once.
create table passkey (
    id            uuid          not null,
    account_id    uuid          not null,
    -- Base64url of at most 1023 bytes, as the device names its key.
    credential_id varchar(1364) not null,
    -- COSE (RFC 9052).
    public_key    bytea         not null,
    -- As the device counted when it last signed; 0 where it does not count.
    signatures    bigint        not null,
    name          varchar(60)   not null,
    made_at       timestamptz   not null,
    last_used_at  timestamptz,
    constraint passkey_pk primary key (id),
    constraint passkey_credential_once unique (credential_id),
    constraint passkey_of_account foreign key (account_id) references account (id) on delete cascade
);
create index passkey_by_account on passkey (account_id, made_at);

create table passkey_question (
    code_digest varchar(64)  not null,
    purpose     varchar(16)  not null,
    -- Null at signing in, where nobody has said yet who asks.
    account_id  uuid,
    request     text         not null,
    expires_at  timestamptz  not null,
    constraint passkey_question_pk primary key (code_digest),
    constraint passkey_question_purpose_known check (purpose in ('MAKE', 'SIGN_IN', 'PROVE')),
    constraint passkey_question_of_somebody check ((account_id is null) = (purpose = 'SIGN_IN')),
    constraint passkey_question_of_account foreign key (account_id) references account (id) on delete cascade
);
create index passkey_question_by_end on passkey_question (expires_at);
