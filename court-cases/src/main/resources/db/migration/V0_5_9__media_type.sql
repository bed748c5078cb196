-- V0.5.9  What the file of a document is by its content. All that came before is a PDF, and what a release before this one adds.
alter table court_case_document
    add column media_type text not null default 'application/pdf',
    add column extension  text not null default 'pdf';
