-- V018.1  Interpreters are read in parts, in the order in which they became known.
alter table interpreter add column known_since timestamptz not null default now();
alter table interpreter alter column known_since drop default;
create index interpreter_working on interpreter (known_since, account_id) where works;
