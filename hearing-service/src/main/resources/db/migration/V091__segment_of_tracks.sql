-- V091  A segment that the court's media server recorded: a ZIP with what each track grew by, and no WebM.
alter table recording_segment
    add column tracks boolean not null default false;
