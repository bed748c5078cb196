-- What people of the court said of a decision after it was issued: that it was announced, and that it is in effect. Each once.
create table decision_course (
    paper_id          uuid primary key references paper,
    version           bigint not null,
    case_id           uuid not null references case_file,
    announced_on      date,
    announced_form    varchar(20),
    announced_where   varchar(200),
    announced_by_name varchar(200),
    announced_at      timestamptz,
    effective_on      date,
    effect_by         uuid,
    effect_by_name    varchar(200),
    effect_at         timestamptz,
    constraint decision_course_form_known check (announced_form in ('AT_THE_HEARING', 'ON_A_SET_DAY', 'ONLINE')),
    constraint decision_course_announced_whole check (
        (announced_on is null) = (announced_form is null) and (announced_on is null) = (announced_where is null)
        and (announced_on is null) = (announced_by_name is null) and (announced_on is null) = (announced_at is null)),
    constraint decision_course_effect_whole check (
        (effective_on is null) = (effect_by is null) and (effective_on is null) = (effect_by_name is null)
        and (effective_on is null) = (effect_at is null))
);
create index decision_course_of_case on decision_course (case_id);
