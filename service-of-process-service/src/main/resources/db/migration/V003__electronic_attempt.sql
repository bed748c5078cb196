-- V003  Electronic service: consent, address, two factors of which only hashes are kept, and the answer.
create table electronic_attempt (
    id                     uuid        not null,
    request_id             uuid        not null,
    case_id                uuid        not null,
    party_id               uuid        not null,
    state                  text        not null,
    standing               text        not null,
    basis                  text        not null,
    basis_document_id      uuid,
    basis_note             text        not null,
    email                  text        not null,
    address_confirmed      boolean     not null,
    language               text        not null,
    reasons                text,
    verdict                jsonb       not null,
    started_at             timestamptz not null,
    started_by             uuid        not null,
    expires_at             timestamptz not null,
    secret_digest          bytea       not null,
    -- Half of what the appearance code is derived from; the other half is the link's secret, of which only a digest is here.
    appearance_seed        bytea       not null,
    appearance_code_digest text        not null,
    code_hash              bytea,
    code_salt              bytea,
    code_issued_at         timestamptz,
    code_tries             int,
    session_digest         bytea,
    session_until          timestamptz,
    opened_at              timestamptz,
    answered_at            timestamptz,
    answered_by_name       text,
    answered_by_capacity   text,
    refusal_reason         text,
    version                int         not null,
    constraint electronic_attempt_known_by_id primary key (id),
    constraint electronic_attempt_of_a_request foreign key (request_id) references service_request,
    constraint electronic_attempt_state_known check (state in ('AVAILABLE', 'OPENED', 'ACCEPTED', 'REFUSED', 'EXPIRED')),
    constraint electronic_attempt_standing_known check (
        standing in ('CONFIRMED', 'NOT_CONFIRMED', 'BY_ACCEPTANCE_ONLY')),
    constraint electronic_attempt_has_consent check (
        basis in ('EXPRESS', 'EARLIER_AGREEMENT', 'ADDRESS_IN_PLEADING', 'EARLIER_ACCEPTANCE')),
    constraint electronic_attempt_asked_gives_reasons check (
        (verdict ->> 'answer') <> 'ASK' or length(trim(reasons)) > 0),
    constraint electronic_attempt_never_where_closed check ((verdict ->> 'answer') in ('OPEN', 'ASK')),
    constraint electronic_attempt_code_whole check (
        num_nulls(code_hash, code_salt, code_issued_at, code_tries) in (0, 4)),
    constraint electronic_attempt_answered_iff_final check (
        (answered_at is not null) = (state in ('ACCEPTED', 'REFUSED'))),
    constraint electronic_attempt_answered_after_opened check (answered_at >= opened_at),
    constraint electronic_attempt_refused_with_reason check ((refusal_reason is not null) = (state = 'REFUSED'))
);
create unique index electronic_attempt_one_under_way on electronic_attempt (request_id)
    where state in ('AVAILABLE', 'OPENED');
create index electronic_attempt_due on electronic_attempt (expires_at) where state in ('AVAILABLE', 'OPENED');
