-- V128  A hearing that was moved says who is to act, too.
drop index docket_telling;
create index docket_telling on docket_entry (case_id)
    where what in ('SERVICE_REQUESTED', 'SERVED', 'SERVICE_SUPERSEDED', 'HEARING_SCHEDULED', 'HEARING_MOVED', 'HEARING_RECESSED', 'HEARING_ADJOURNED',
                   'HEARING_RELEASED', 'HEARING_CONSENTED', 'HEARING_RECORD_SEALED', 'DECISION_IN_EFFECT');
