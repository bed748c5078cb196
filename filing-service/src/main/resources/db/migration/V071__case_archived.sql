-- That a closed case went to the archive: how many papers, and one digest over all of them. What comes later is archived anew.
create table case_archived (
    case_id          uuid not null references case_file,
    number           int not null,
    papers           int not null,
    file_digest      varchar(64) not null,
    archived_by      uuid not null,
    archived_by_name varchar(200) not null,
    archived_at      timestamptz not null,
    primary key (case_id, number),
    constraint case_archived_digest_once unique (case_id, file_digest),
    constraint case_archived_papers_positive check (papers > 0)
);
