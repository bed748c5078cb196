-- V041  Who served stands on the receipt by name (CPL 87; OL 31(3)); null for attempts from before this was kept.
alter table electronic_attempt add column started_by_name text;
