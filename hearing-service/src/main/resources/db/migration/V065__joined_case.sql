-- Cases that are heard with another, which leads (CPL 55; J 221), and the hearings that are of several cases.
create table joined_case (
    case_id uuid primary key,
    lead_id uuid not null,
    constraint joined_case_of_a_case foreign key (case_id) references court_case,
    constraint joined_case_of_two check (case_id <> lead_id)
);
create index joined_case_of_lead on joined_case (lead_id);

create table hearing_joined_case (
    hearing_id uuid not null references hearing,
    case_id    uuid not null references court_case,
    primary key (hearing_id, case_id)
);
create index hearing_joined_case_by_case on hearing_joined_case (case_id);

-- Of whose case a party is; null: of the hearing's own.
alter table hearing_seat add column case_id uuid;
