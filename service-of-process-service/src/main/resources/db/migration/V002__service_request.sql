-- V002  The task of serving one addressee; the adviser's answer is kept as it was given.
create table service_request (
    id                     uuid        not null,
    case_id                uuid        not null,
    party_id               uuid        not null,
    paper                  text        not null,
    advice                 jsonb       not null,
    opened_at              timestamptz not null,
    opened_by              uuid        not null,
    served_attempt_id      uuid,
    served_channel         text,
    served_at              timestamptz,
    served_by_event        text,
    served_rule_id         text,
    served_article         text,
    served_rebuttable      boolean,
    served_evidence_digest text,
    version                int         not null,
    constraint service_request_known_by_id primary key (id),
    constraint service_request_of_a_case foreign key (case_id) references case_file,
    constraint service_request_of_a_party foreign key (party_id) references case_party,
    constraint service_request_served_whole check (
        num_nulls(served_attempt_id, served_channel, served_at, served_by_event, served_rule_id, served_article,
                  served_rebuttable, served_evidence_digest) in (0, 8)),
    constraint service_request_not_served_before_opened check (served_at >= opened_at)
);
create index service_request_of_case on service_request (case_id, opened_at);

create table service_request_document (
    request_id  uuid not null,
    position    int  not null,
    document_id uuid not null,
    constraint service_request_document_in_order primary key (request_id, position),
    constraint service_request_document_of_a_request foreign key (request_id) references service_request,
    constraint service_request_document_of_a_case foreign key (document_id) references case_document,
    constraint service_request_document_once unique (request_id, document_id)
);
