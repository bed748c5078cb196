-- Cases of one court that are heard together (CPL 55; J 221): one leads, others are joined to it. What was separated again stays.
create table case_joinder (
    id             uuid primary key,
    version        bigint not null,
    lead_id        uuid not null references case_file,
    joined_id      uuid not null references case_file,
    ground         varchar(12) not null,
    consent        varchar(2000),
    application_id uuid references application,
    reasons        varchar(2000) not null,
    joined_at      timestamptz not null,
    joined_by      uuid not null,
    joined_by_name varchar(200) not null,
    parted_at      timestamptz,
    parted_by_name varchar(200),
    parted_reasons varchar(2000),
    constraint case_joinder_of_two check (lead_id <> joined_id),
    constraint case_joinder_ground_known check (ground in ('SAME_FACTS', 'SAME_KIND')),
    constraint case_joinder_of_like_cases_with_consent check (ground <> 'SAME_KIND' or consent is not null),
    constraint case_joinder_parted_with_reasons check ((parted_at is null) = (parted_reasons is null)
        and (parted_at is null) = (parted_by_name is null))
);
create unique index case_joinder_once on case_joinder (joined_id) where parted_at is null;
create index case_joinder_of_joined on case_joinder (joined_id, joined_at);
create index case_joinder_of_lead on case_joinder (lead_id, joined_at);
