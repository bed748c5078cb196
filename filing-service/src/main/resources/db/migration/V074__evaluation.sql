-- How people found each step of a case: who gave an answer, and apart from that the sums of the answers. What one answered stands nowhere.
create table evaluation_given (
    case_id    uuid not null references case_file,
    account_id uuid not null,
    step       varchar(12) not null,
    primary key (case_id, account_id, step),
    constraint evaluation_given_step_known check (step in ('FILING', 'SERVICE', 'HEARING', 'DECISION'))
);
create table evaluation_figure (
    court   varchar(20) not null,
    year    int not null,
    step    varchar(12) not null,
    mark    int not null,
    answers bigint not null,
    primary key (court, year, step, mark),
    constraint evaluation_figure_step_known check (step in ('FILING', 'SERVICE', 'HEARING', 'DECISION')),
    constraint evaluation_figure_mark_possible check (mark between 1 and 5),
    constraint evaluation_figure_positive check (answers > 0)
);
