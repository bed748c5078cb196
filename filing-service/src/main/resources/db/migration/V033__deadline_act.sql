-- What the court did to a last day, with the day before and after. Lines are added, never changed.
create table deadline_act (
    id           uuid primary key,
    deadline_id  uuid not null references deadline,
    act          varchar(12) not null,
    at           timestamptz not null,
    account_id   uuid not null,
    name         varchar(200) not null,
    role         varchar(8) not null,
    ground       varchar(40),
    reason       varchar(2000) not null,
    applied_on   date,
    before_act   jsonb not null,
    after_act    jsonb not null,
    constraint deadline_act_known check (act in ('EXTENDED', 'SUSPENDED', 'RESTARTED', 'SETTLED')),
    constraint deadline_act_role_known check (role in ('CLERK', 'JUDGE')),
    constraint deadline_act_has_reason check (reason <> '')
);
create index deadline_act_of_deadline on deadline_act (deadline_id, at);

create trigger deadline_act_append_only before update or delete or truncate on deadline_act
    for each statement execute function refuse_to_change();
