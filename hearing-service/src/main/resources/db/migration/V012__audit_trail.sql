-- The lines of audit_entry move to the one trail that every service keeps. Roles were not kept; the act tells them.
insert into audit_trail (at, account_id, role, act, case_id, subject, details, origin)
    select at,
           account_id,
           case act when 'hearing-scheduled' then 'clerk' when 'bench-taken' then 'judge' else 'party' end,
           act,
           case_id,
           coalesce(hearing_id, case_id),
           '{}',
           origin
      from audit_entry
     order by position;
drop table audit_entry;

drop trigger hearing_event_append_only on hearing_event;
drop trigger hearing_event_never_emptied on hearing_event;
create trigger hearing_event_append_only before update or delete or truncate on hearing_event
    for each statement execute function refuse_to_change();
drop trigger sealed_record_append_only on sealed_record;
create trigger sealed_record_append_only before update or delete or truncate on sealed_record
    for each statement execute function refuse_to_change();
drop function never_changed();
