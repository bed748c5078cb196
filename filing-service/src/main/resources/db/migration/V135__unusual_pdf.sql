-- V135  What is unusual about a PDF that is kept as evidence all the same: repaired to be looked at, locked against changes, files inside.
alter table document add column unusual jsonb;
alter table paper add column unusual jsonb;
