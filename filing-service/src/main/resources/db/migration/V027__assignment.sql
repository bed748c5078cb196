-- To whom a case was given, one row each time: the highest number is how it stands.
create table assignment (
    id               uuid not null,
    case_id          uuid not null references case_file,
    number           int not null,
    ground           varchar(20) not null,
    assigned_at      timestamptz not null,
    assigned_by      uuid not null,
    assigned_by_name varchar(200) not null,
    reason           varchar(1000),
    members          jsonb not null,
    constraint assignment_once primary key (id),
    constraint assignment_one_after_another unique (case_id, number),
    constraint assignment_ground_known check (ground in ('ASSIGNED', 'REASSIGNED', 'HANDED_OVER')),
    constraint assignment_first_is_the_first check ((ground = 'ASSIGNED') = (number = 1)),
    constraint assignment_changed_with_a_reason check (ground <> 'REASSIGNED' or reason is not null)
);
create trigger assignment_append_only before update or delete or truncate on assignment
    for each statement execute function refuse_to_change();

-- Who works on a case now. Court and day of the case stand here too, and whether it is open, so that nobody's list looks at all cases.
create table assignee (
    id                 uuid not null,
    case_id            uuid not null references case_file,
    account_id         uuid not null,
    name               varchar(200) not null,
    office             varchar(20) not null,
    position           int not null,
    court              varchar(12) not null,
    case_registered_at timestamptz not null,
    open               boolean not null,
    constraint assignee_row_once primary key (id),
    constraint assignee_once unique (case_id, account_id),
    constraint assignee_office_known check
        (office in ('PRESIDING_JUDGE', 'SOLE_JUDGE', 'JUDGE', 'ASSESSOR', 'CLERK', 'JUDGES_ASSISTANT'))
);
create unique index assignee_one_presides on assignee (case_id) where office in ('PRESIDING_JUDGE', 'SOLE_JUDGE');
create unique index assignee_one_clerk on assignee (case_id) where office = 'CLERK';
create index assignee_cases on assignee (account_id, case_registered_at desc, case_id desc);
create index assignee_workload on assignee (court, account_id) where open;

-- What waits to be given to somebody, without a look at all that was.
alter table case_file add column assigned boolean not null default false;
create index case_file_unassigned on case_file (court, registered_at desc, id desc) where not assigned;
