-- V074  Where a court is and how it is reached, as its operators keep it at the gateway: who is served has to be able to ask.
create table court_office (
    court     text   not null,
    address   text   not null,
    telephone text   not null,
    hours     text   not null,
    version   bigint not null,
    constraint court_office_known_by_court primary key (court)
);
