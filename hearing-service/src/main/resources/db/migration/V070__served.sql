-- V070  What service of process says of each party: from the service of the summons the three days before a hearing count (CPL 139; J 227).
create table service_begun (
    request_id uuid primary key,
    case_id    uuid not null,
    party_id   uuid not null,
    begun_on   date not null
);
create index service_begun_of_case on service_begun (case_id);

create table party_served (
    request_id uuid not null,
    attempt_id uuid not null,
    case_id    uuid not null,
    party_id   uuid not null,
    summons    boolean not null,
    served_on  date,
    constraint party_served_key primary key (request_id, attempt_id)
);
comment on column party_served.served_on is 'the court''s day; null where the court found that it was no service';
create index party_served_of_case on party_served (case_id);
