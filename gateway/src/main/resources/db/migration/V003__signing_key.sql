-- V003  The keys that sign access tokens: published before they are used, and until their last token has expired.
create table signing_key (
    id           varchar(64) not null,
    private_key  bytea       not null,
    public_key   bytea       not null,
    active_from  timestamptz not null,
    active_until timestamptz not null,
    constraint signing_key_pk primary key (id),
    constraint signing_key_lives check (active_from < active_until)
);
