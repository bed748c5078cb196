-- V108  The lines that say who is to act, all of them and no others: the index serves only a question for kinds that it has.
drop index docket_telling;
create index docket_telling on docket_entry (case_id)
    where what in ('SERVICE_REQUESTED', 'SERVED', 'SERVICE_SUPERSEDED', 'HEARING_SCHEDULED', 'HEARING_RECESSED', 'HEARING_ADJOURNED',
                   'HEARING_RELEASED', 'HEARING_CONSENTED', 'HEARING_RECORD_SEALED', 'DECISION_IN_EFFECT');
