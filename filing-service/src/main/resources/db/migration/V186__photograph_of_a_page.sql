-- V186  Of which page of which PDF a picture is the photograph: the PDF was made of it, and whoever doubts the one looks at the other.
alter table document
    add column photograph_of    uuid references document,
    add column photograph_page  int,
    add constraint document_photograph_whole check (num_nulls(photograph_of, photograph_page) in (0, 2)),
    add constraint document_photograph_of_another check (photograph_of <> id),
    add constraint document_photograph_page_counted check (photograph_page > 0);
create index document_photographs on document (photograph_of) where photograph_of is not null;
