-- V104  What proves something is kept as it is: pictures, sound and film beside PDFs. Sound and film have no pages.
alter table document drop constraint document_not_empty, add constraint document_not_empty check (bytes > 0 and pages >= 0);
alter table paper drop constraint paper_not_empty, add constraint paper_not_empty check (bytes > 0 and pages >= 0);
