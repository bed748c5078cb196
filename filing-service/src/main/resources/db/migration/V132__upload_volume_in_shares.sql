-- V132  What an account has sent in an hour lies in eight rows and not in one for each submission, so that a sum over the day reads a few
--       hundred rows however much is filed.
alter table upload_volume rename to upload_volume_before;
alter table upload_volume_before rename constraint upload_volume_once to upload_volume_before_once;
create table upload_volume (
    account_id uuid not null,
    hour timestamptz not null,
    share smallint not null,
    bytes bigint not null,
    constraint upload_volume_once primary key (account_id, hour, share),
    constraint upload_volume_of_eight_shares check (share between 0 and 7)
);
insert into upload_volume (account_id, hour, share, bytes)
select account_id, hour, 0, sum(bytes) from upload_volume_before group by account_id, hour;
drop table upload_volume_before;
