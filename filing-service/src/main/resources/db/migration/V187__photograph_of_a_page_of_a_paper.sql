-- V187  As of the documents of a filing, of the papers that they become in the case.
alter table paper
    add column photograph_of    uuid references paper,
    add column photograph_page  int,
    add constraint paper_photograph_whole check (num_nulls(photograph_of, photograph_page) in (0, 2)),
    add constraint paper_photograph_of_another check (photograph_of <> id),
    add constraint paper_photograph_page_counted check (photograph_page > 0);
create index paper_photographs on paper (photograph_of) where photograph_of is not null;
