-- V017  A request has a number of its own, consecutive per court, year and kind, as cases have (Fa [2015] No. 137).
create table service_number_sequence (
    court text not null,
    year  int  not null,
    type  text not null,
    last  int  not null,
    constraint service_number_sequence_one_per_court_year_type primary key (court, year, type),
    constraint service_number_sequence_type_known check (type in ('请外送', '请港送', '请澳送', '请台送'))
);
-- Requests from before have none, nor has one that is served as within the mainland.
alter table service_request add column number text;
alter table service_request add constraint service_request_number_given_once unique (number);
