-- What is due is read from the deadlines, not from the docket: its lines are looked for by five kinds, not eight.
drop index docket_telling;
create index docket_telling on docket_entry (case_id)
    where what in ('SERVICE_REQUESTED', 'SERVED', 'HEARING_SCHEDULED', 'HEARING_CONSENTED', 'HEARING_RECORD_SEALED');
