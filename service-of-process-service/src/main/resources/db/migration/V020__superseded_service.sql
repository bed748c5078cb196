-- V020  A service that counted once stays readable after another took its place, with why; events that can happen again do.
create table superseded_service (
    id                     uuid        not null,
    request_id             uuid        not null,
    served_attempt_id      uuid        not null,
    served_channel         text        not null,
    served_at              timestamptz not null,
    served_by_event        text        not null,
    served_rule_id         text        not null,
    served_article         text        not null,
    served_rebuttable      boolean     not null,
    served_evidence_digest text        not null,
    cause                  text        not null,
    reasons                text,
    document_id            uuid,
    superseded_at          timestamptz not null,
    superseded_by          uuid,
    constraint superseded_service_known_by_id primary key (id),
    constraint superseded_service_of_a_request foreign key (request_id) references service_request,
    constraint superseded_service_cause_known check (cause in ('EARLIER_SERVICE', 'OTHER_DAY', 'NOT_REACHED')),
    -- The court finds with reasons; that an earlier service counts follows from the law.
    constraint superseded_service_found_with_reasons check (
        (cause = 'EARLIER_SERVICE') = (superseded_by is null)
        and (superseded_by is null) = (reasons is null))
);
create index superseded_service_of_request on superseded_service (request_id, superseded_at);

drop index delivery_event_once;
create unique index delivery_event_once on delivery_event (attempt_id, kind)
    where kind not in ('DOWNLOADED', 'ACCESS_CODE_GIVEN', 'DELAYED', 'RETURNED', 'REBUTTED');
