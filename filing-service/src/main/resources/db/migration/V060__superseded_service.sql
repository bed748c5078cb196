-- A last day whose service never reached the party does not run, and runs anew once there is one.
alter table deadline add column start_rebutted_at timestamptz;
alter table deadline
    add constraint deadline_without_service_is_moot check (start_rebutted_at is null or state = 'MOOT');

-- That a service counts no more says who is to act, too.
drop index docket_telling;
create index docket_telling on docket_entry (case_id)
    where what in ('FEE_DUE', 'SERVICE_REQUESTED', 'SERVED', 'SERVICE_SUPERSEDED', 'ANSWER_DUE', 'APPEAL_DUE', 'HEARING_SCHEDULED',
                   'HEARING_CONSENTED', 'HEARING_RECORD_SEALED');
