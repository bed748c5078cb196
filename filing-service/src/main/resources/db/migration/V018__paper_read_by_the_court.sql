-- Which papers of the parties the court has still to open. What came with a filing it has read in its review.
alter table paper add column court_read_at timestamptz;
update paper set court_read_at = first_read_at;
create index paper_waiting on paper (filed_at, id) where state = 'FILED' and side <> 'COURT' and court_read_at is null;
