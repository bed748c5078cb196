-- Who interprets at a hearing of a case: the court asked them to, so that they may render what is written in it.
create table case_interpreter (
    case_id    uuid not null references case_file,
    hearing_id uuid not null,
    account_id uuid not null,
    constraint case_interpreter_pk primary key (case_id, account_id, hearing_id)
);
create index case_interpreter_of_hearing on case_interpreter (hearing_id, case_id);
