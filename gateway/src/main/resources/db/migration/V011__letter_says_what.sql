-- V011  A letter names the case and the day, in its reader's zone. Null in letters that were waiting already.
alter table letter
    add column zone      varchar(64),
    add column reference varchar(64),
    add column at        timestamptz,
    add column day       date,
    add column days      integer;
