-- V0.5.3  To whom a case was given at its court, as filing-service told last: a judge, an assessor or a judge's assistant sees no other.
create table court_case_assignee (
    case_id    uuid not null,
    account_id uuid not null,
    office     text not null,
    name       text not null,
    constraint court_case_assignee_once primary key (case_id, account_id),
    constraint court_case_assignee_of_a_case foreign key (case_id) references court_case
);
create index court_case_assignee_of_account on court_case_assignee (account_id);

-- The number of that assignment; null before the first, and what comes late changes nothing.
alter table court_case add column assignment_number int;
