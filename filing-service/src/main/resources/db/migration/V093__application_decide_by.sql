-- Until when the law has the court decide on an application: recusal within three days, urgent preservation within 48 hours, a complaint
-- within fifteen days (CPL 50, 103, 104). The court's list has it by that end. Of those that were made before nobody counts it here: they
-- stay among what waits.
alter table application add column decide_by timestamptz;
create index application_decide_by on application (court, decide_by, id) where waits_since is not null and decide_by is not null;
