-- V047  The certificate shows the electronic address to the court and the addressee alone: one is kept for them, one for the others.
alter table certificate add column holder boolean not null default true;
alter table certificate alter column holder drop default;
alter table certificate drop constraint certificate_one_for_an_attempt;
alter table certificate add constraint certificate_one_for_an_attempt_and_reader primary key (attempt_id, holder);
