-- The lines of audit_entry move to the one trail that every service keeps, and with them goes the trigger function of their own.
insert into audit_trail (at, account_id, role, act, case_id, subject, details)
    select entry.at,
           entry.account_id,
           case when entry.account_id is null then 'addressee' else lower(entry.role) end,
           replace(lower(entry.what), '_', '-'),
           file.id,
           entry.subject_id,
           entry.details
      from audit_entry entry
      left join case_file file on file.id = entry.subject_id
     order by entry.at, entry.id;
drop table audit_entry;

drop trigger docket_entry_append_only on docket_entry;
create trigger docket_entry_append_only before update or delete or truncate on docket_entry
    for each statement execute function refuse_to_change();
drop function append_only();
