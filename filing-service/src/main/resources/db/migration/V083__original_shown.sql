-- That the original of an exhibit was shown to the court: when, by whom, and whether the copy in the file agrees with it (CPL 73; EV 61).
-- A later note stands for an earlier one; both are kept.
create table original_shown (
    id            uuid primary key,
    case_id       uuid not null references case_file,
    paper_id      uuid not null references paper,
    number        integer not null,
    shown_on      date not null,
    shown_by      varchar(200) not null,
    agrees        boolean not null,
    remark        varchar(2000),
    noted_by      uuid not null,
    noted_by_name varchar(200) not null,
    noted_at      timestamptz not null,
    constraint original_shown_in_turn unique (paper_id, number),
    constraint original_shown_differs_in_something check (agrees or remark is not null)
);
