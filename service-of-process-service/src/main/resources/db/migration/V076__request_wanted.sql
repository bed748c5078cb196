-- V076  What people who serve have to know besides: why, by which telephone, and at which other addresses the addressee may be found.
alter table service_request
    add column purpose text,
    add column telephone text,
    add column addresses jsonb not null default '[]';
