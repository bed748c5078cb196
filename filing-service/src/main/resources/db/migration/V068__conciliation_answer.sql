-- What each party did with the statement of a conciliation: it takes effect once all have received it, and a refusal before that lets
-- the case go on. Source: CPL 100, 102; J 133, 149.
create table conciliation_answer (
    paper_id      uuid not null references paper,
    party_id      uuid not null references case_party,
    case_id       uuid not null references case_file,
    answer        varchar(12) not null,
    answered_on   date not null,
    taker         varchar(20),
    receiver      varchar(200),
    proof         varchar(500),
    noted_by      uuid not null,
    noted_by_name varchar(200) not null,
    noted_at      timestamptz not null,
    primary key (paper_id, party_id),
    constraint conciliation_answer_known check (answer in ('RECEIVED', 'REFUSED')),
    constraint conciliation_received_by_somebody check ((answer = 'RECEIVED') = (taker is not null)),
    constraint conciliation_taker_known check (taker in ('PARTY', 'NAMED_RECEIVER')),
    constraint conciliation_receiver_named check ((taker = 'NAMED_RECEIVER') = (receiver is not null) or taker is null)
);
create index conciliation_answer_of_case on conciliation_answer (case_id);
