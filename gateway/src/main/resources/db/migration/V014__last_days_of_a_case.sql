-- V014  The last days of a case: what each calls for, and an entry in the calendar of each account that has to act by it.
alter table inbox_entry add column deed varchar(16);
alter table letter add column deed varchar(16);
alter table calendar_entry
    add column deed        varchar(16),
    add column deadline_id uuid,
    add constraint calendar_entry_of_a_deadline_once_for_an_account unique (deadline_id, account_id);
