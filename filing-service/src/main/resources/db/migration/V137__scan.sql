-- V137  Whether a file was looked through for viruses when it came. Null: it came before there was a scanner, which is none.
alter table document add column scan varchar(11) constraint document_scan_known check (scan in ('CLEAN', 'NOT_SCANNED'));
alter table paper add column scan varchar(11) constraint paper_scan_known check (scan in ('CLEAN', 'NOT_SCANNED'));
