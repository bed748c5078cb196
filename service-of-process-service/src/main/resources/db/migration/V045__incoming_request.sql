-- V045  What is asked of a court from abroad: it serves papers, or takes evidence, for another court, and certifies what became of it.
alter table service_number_sequence
    drop constraint service_number_sequence_type_known,
    add constraint service_number_sequence_type_known check (type in (
        '请外送', '请港送', '请澳送', '请台送',
        '协外送', '港请送', '澳请送', '台请送', '协外调', '港请调', '澳请调', '台请调'));

create table incoming_request (
    id                 uuid        not null,
    court              text        not null,
    number             text        not null,
    asks               text        not null,
    basis              text        not null,
    country            text        not null,
    authority          text        not null,
    authority_address  text,
    reference          text        not null,
    addressee          text        not null,
    addressee_address  text        not null,
    papers             text        not null,
    particular_method  text,
    received_on        date        not null,
    due_on             date,
    registered_at      timestamptz not null,
    registered_by      uuid        not null,
    state              text        not null,
    outcome            text,
    assigned_to        uuid,
    assigned_to_name   text,
    refusal_proposed   boolean     not null,
    steps              int         not null,
    version            int         not null,
    constraint incoming_request_known_by_id primary key (id),
    constraint incoming_request_number_given_once unique (number),
    constraint incoming_request_registered_once unique (court, country, authority, reference),
    constraint incoming_request_asks_known check (asks in ('SERVICE', 'EVIDENCE')),
    constraint incoming_request_basis_known check (basis in ('HAGUE', 'BILATERAL_TREATY', 'DIPLOMATIC', 'INTER_REGIONAL')),
    constraint incoming_request_state_known check (
        state in ('RECEIVED', 'TO_CORRECT', 'TO_DECIDE', 'UNDER_WAY', 'ENDED', 'ANSWERED')),
    constraint incoming_request_outcome_known check (outcome in ('DONE', 'NOT_DONE', 'REFUSED')),
    constraint incoming_request_outcome_iff_ended check ((outcome is null) = (state not in ('ENDED', 'ANSWERED'))),
    constraint incoming_request_assigned_to_somebody check ((assigned_to is null) = (assigned_to_name is null))
);
create index incoming_request_of_court on incoming_request (court, registered_at, id);
create index incoming_request_open on incoming_request (court, state) where state <> 'ANSWERED';

create table incoming_step (
    id         uuid        not null,
    request_id uuid        not null,
    number     int         not null,
    kind       text        not null,
    day        date        not null,
    at         timestamptz not null,
    by_account uuid        not null,
    by_name    text        not null,
    facts      jsonb       not null,
    constraint incoming_step_known_by_id primary key (id),
    constraint incoming_step_of_a_request foreign key (request_id) references incoming_request,
    constraint incoming_step_one_after_the_other unique (request_id, number)
);
create trigger incoming_step_append_only before update or delete or truncate on incoming_step
    for each statement execute function refuse_to_change();

create table incoming_file (
    id          uuid        not null,
    request_id  uuid        not null,
    certificate boolean     not null,
    name        text        not null,
    media_type  text        not null,
    size        int         not null,
    digest      text        not null,
    content     bytea       not null,
    kept_at     timestamptz not null,
    kept_by     uuid        not null,
    constraint incoming_file_known_by_id primary key (id),
    constraint incoming_file_of_a_request foreign key (request_id) references incoming_request,
    constraint incoming_file_digest_is_sha256 check (digest ~ '^[0-9a-f]{64}$')
);
create index incoming_file_of_request on incoming_file (request_id, kept_at, id);
create trigger incoming_file_append_only before update or delete or truncate on incoming_file
    for each statement execute function refuse_to_change();

-- By which who asked follows its request, without an account. Only the digest of its secret is kept.
create table incoming_link (
    id            uuid        not null,
    request_id    uuid        not null,
    secret_digest bytea       not null,
    issued_at     timestamptz not null,
    expires_at    timestamptz not null,
    revoked_at    timestamptz,
    wrong_tries   int         not null,
    constraint incoming_link_known_by_id primary key (id),
    constraint incoming_link_of_a_request foreign key (request_id) references incoming_request
);
create unique index incoming_link_one_at_a_time on incoming_link (request_id) where revoked_at is null;

-- Who works for the courts, from what the gateway tells: to whom something can be given.
create table court_person (
    account_id uuid    not null,
    name       text    not null,
    role       text    not null,
    court      text,
    active     boolean not null,
    version    bigint  not null,
    constraint court_person_known_by_account primary key (account_id)
);
create index court_person_of_court on court_person (court, name) where active;
