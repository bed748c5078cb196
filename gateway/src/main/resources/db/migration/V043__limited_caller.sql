-- V043  What callers used lately of what is limited, over all replicas. Of what a crash of PostgreSQL would lose, a minute later nothing counts.
create unlogged table limited_caller (
    rate       varchar(20)  not null,
    caller     varchar(100) not null,
    -- When all of it would be there again; the share that is there now follows from it.
    whole_at   timestamptz  not null,
    refused    bigint       not null,
    refused_at timestamptz,
    constraint limited_caller_once primary key (rate, caller)
);
create index limited_caller_by_age on limited_caller (whole_at);
create index limited_caller_refused on limited_caller (refused_at desc) where refused_at is not null;
