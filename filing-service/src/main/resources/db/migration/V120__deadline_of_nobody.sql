-- V120  What runs in cases that nobody has yet is found without looking at what runs in all others: of those there are many.
alter table deadline add column of_nobody boolean not null default false;
update deadline d set of_nobody = true from case_file f where f.id = d.case_id and not f.assigned;
create index deadline_of_nobody on deadline (court, closes_at, id)
    where of_nobody and settled_at is null and state <> 'SUSPENDED';
