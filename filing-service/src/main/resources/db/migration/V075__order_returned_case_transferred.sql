-- What came of a granted investigation order, as who asked for it says.
alter table application add column returned_at timestamptz;
alter table application add column return_text varchar(4000);
alter table application add column return_papers jsonb;
alter table application add constraint application_returned_whole check (
    (returned_at is null) = (return_text is null) and (returned_at is null) = (return_papers is null)
    and (returned_at is null or state = 'GRANTED'));
create index application_by_document on application (document_id) where document_id is not null;

-- A case can end at this court by going to another one that has jurisdiction (CPL 37).
alter table counted_case drop constraint counted_case_outcome_known;
alter table counted_case add constraint counted_case_outcome_known check (
    outcome in ('PENDING', 'JUDGED', 'CONCILIATED', 'WITHDRAWN', 'TERMINATED', 'TRANSFERRED'));
