-- The docket is read in parts, the last that happened first.
drop index docket_of_case;
create index docket_of_case on docket_entry (case_id, happened_at, id);
