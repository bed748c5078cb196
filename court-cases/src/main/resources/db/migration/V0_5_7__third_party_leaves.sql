-- Who was taken out of a case again: the papers that speak of it stay.
alter table court_case_party add column left_at timestamptz;
