-- What an account has sent, by the hour: to add up all its documents of a day took longer the more there were.
create table upload_volume (
    account_id uuid not null,
    hour timestamptz not null,
    subject uuid not null,
    bytes bigint not null,
    constraint upload_volume_once primary key (account_id, hour, subject)
);
insert into upload_volume (account_id, hour, subject, bytes)
select uploaded_by, date_trunc('hour', uploaded_at, 'UTC'), submission_id, sum(bytes)
from document where uploaded_at > now() - interval '25 hours' group by 1, 2, 3
union all
select account_id, date_trunc('hour', received_at, 'UTC'), case_id, sum(bytes)
from paper where received_at > now() - interval '25 hours' and not exists (select from document d where d.id = paper.id)
group by 1, 2, 3;
drop index document_of_uploader;
drop index paper_received_from;
