-- The lines of audit_entry move to the one trail that every service keeps, and with them goes the trigger function of their own.
insert into audit_trail (at, account_id, role, act, case_id, subject, details)
    select at, account_id, case when account_id is null then 'addressee' else 'clerk' end, deed, case_id, subject, '{}'
      from audit_entry
     order by position;
drop table audit_entry;
drop function audit_entry_is_final();
