-- A document of the court may be about one of its decisions: a ruling that corrects a judgment names it.
alter table court_document add column about uuid references paper;
create index court_document_about on court_document (about, issued_at) where state = 'ISSUED' and about is not null;
