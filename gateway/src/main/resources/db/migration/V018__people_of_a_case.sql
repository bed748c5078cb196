-- V018  To whom of the court a case is given, and who interprets at which hearing: they are told of it, and their calendars have it.
create table case_member (
    case_id    uuid    not null,
    account_id uuid    not null,
    clerk      boolean not null,
    -- Which assignment of the case it is: an earlier one that comes late changes nothing.
    assignment integer not null,
    constraint case_member_once_in_a_case primary key (case_id, account_id)
);
create index case_member_by_account on case_member (account_id);

create table hearing_interpreter (
    hearing_id uuid not null,
    account_id uuid not null,
    constraint hearing_interpreter_once_at_a_hearing primary key (hearing_id, account_id)
);
create index hearing_interpreter_by_account on hearing_interpreter (account_id);
