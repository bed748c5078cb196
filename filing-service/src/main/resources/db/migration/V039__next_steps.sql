-- The lines of a docket that say who is to act are few among those of its papers.
create index docket_telling on docket_entry (case_id)
    where what in ('FEE_DUE', 'SERVICE_REQUESTED', 'SERVED', 'ANSWER_DUE', 'APPEAL_DUE', 'HEARING_SCHEDULED', 'HEARING_CONSENTED',
                   'HEARING_RECORD_SEALED');
