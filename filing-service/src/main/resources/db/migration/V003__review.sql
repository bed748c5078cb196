-- A deficiency notice: all defects told at once (一次性告知), with the day by which to cure them.
create table deficiency_notice (
    id            uuid primary key,
    submission_id uuid not null references submission,
    number        int not null,
    sent_at       timestamptz not null,
    sent_by       uuid not null,
    sent_by_name  varchar(200) not null,
    note          text not null default '',
    cure_by       date not null,
    derivation    jsonb not null,
    answered_at   timestamptz,
    constraint deficiency_notice_numbered_once unique (submission_id, number),
    constraint deficiency_notice_cure_after_sent check (cure_by > (sent_at at time zone 'Asia/Shanghai')::date)
);

create table deficiency_item (
    notice_id uuid not null references deficiency_notice on delete cascade,
    position  int not null,
    code      varchar(40) not null,
    subject   varchar(100),
    remark    varchar(2000) not null default '',
    answer    varchar(2000),
    primary key (notice_id, position)
);
