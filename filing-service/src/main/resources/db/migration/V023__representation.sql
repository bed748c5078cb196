-- Who acts for a party of a case: what a party proposed, who joined by the code, what the court decided, and how it ended.
create table representation (
    id                uuid primary key,
    version           bigint not null,
    case_id           uuid not null references case_file,
    party_id          uuid not null references case_party,
    state             varchar(12) not null,
    kind              varchar(24) not null,
    name              varchar(200) not null,
    powers            jsonb not null,
    instances         jsonb not null,
    valid_from        date not null,
    valid_until       date,
    paper_id          uuid not null references paper,
    replaces          uuid references representation,
    account_id        uuid,
    account_name      varchar(200),
    code_digest       varchar(64) unique,
    proposed_by_name  varchar(200) not null,
    proposed_at       timestamptz not null,
    waiting_since     timestamptz,
    decided_at        timestamptz,
    decided_by_name   varchar(200),
    refusal_reason    varchar(1000),
    ending_paper_id   uuid references paper,
    end_reason        varchar(12),
    ended_at          timestamptz,
    constraint representation_state_known check (state in ('INVITED', 'PROPOSED', 'CONFIRMED', 'ENDING', 'ENDED', 'REFUSED', 'WITHDRAWN')),
    constraint representation_kind_known check (kind in ('LAWYER', 'AGENT', 'LEGAL_REPRESENTATIVE', 'GUARDIAN')),
    constraint representation_end_reason_known check (end_reason in ('REVOKED', 'RESIGNED', 'REPLACED', 'EXCLUDED', 'LAPSED')),
    constraint representation_ends_after_it_begins check (valid_until >= valid_from),
    constraint representation_joined_by_an_account check (account_id is not null or state in ('INVITED', 'WITHDRAWN')),
    constraint representation_waits_on_the_court check ((waiting_since is not null) = (state in ('PROPOSED', 'ENDING'))),
    constraint representation_refused_with_reason check ((refusal_reason is not null) = (state = 'REFUSED')),
    constraint representation_ended_whole check ((ended_at is not null) = (state = 'ENDED')),
    constraint representation_digest_is_sha256 check (code_digest ~ '^[0-9a-f]{64}$')
);
create index representation_of_case on representation (case_id, proposed_at, id);
create index representation_waiting on representation (waiting_since, id) where waiting_since is not null;
create index representation_that_lapses on representation (valid_until) where state in ('CONFIRMED', 'ENDING');

-- Whose representation is in force: these accounts act in the case, beside those that are the parties themselves.
create table party_representative (
    representation_id  uuid primary key references representation,
    case_id            uuid not null references case_file,
    case_registered_at timestamptz not null,
    party_id           uuid not null references case_party,
    account_id         uuid not null,
    name               varchar(200) not null,
    powers             jsonb not null,
    constraint party_representative_once unique (party_id, account_id)
);
create index party_representative_of_case on party_representative (case_id);
create index party_representative_cases_of_account on party_representative (account_id, case_registered_at desc, case_id desc);
