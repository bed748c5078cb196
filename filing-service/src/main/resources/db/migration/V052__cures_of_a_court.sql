-- The filings of a court that were sent back, by the last day to correct them, without a look at the last days of all its cases.
create index deadline_cures on deadline (court, closes_at, id) where settled_at is null and case_id is null;
