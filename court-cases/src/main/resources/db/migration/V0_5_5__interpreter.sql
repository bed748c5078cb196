-- V0.5.5  In which language a party asked for an interpreter when the case was filed (CPL 273).
alter table court_case_party add column interpreter_language text;
