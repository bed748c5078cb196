-- V030  A letter about a hearing brings its invitation along. Null in letters about anything else.
alter table letter add column hearing_id uuid;
