-- V188  What a machine read of a picture or of a scanned page, under the digest of the file of which it is. It is no paper and no evidence:
--       it finds a paper again, and is made anew at any time.
create table reading (
    digest         char(64) primary key,
    media_type     varchar(100) not null,
    pages          int          not null constraint reading_pages_counted check (pages > 0),
    state          varchar(9)   not null constraint reading_state_known check (state in ('WAITING', 'UNDER_WAY', 'READ', 'FAILED')),
    language       varchar(35),
    failure        varchar(20)  constraint reading_failure_known check (failure in ('LANGUAGE_NOT_THERE', 'NOT_LEGIBLE')),
    program        varchar(100),
    confidence     int          constraint reading_confidence_a_share check (confidence between 0 and 100),
    pages_left_out int          not null default 0,
    text           bytea,
    encrypted      boolean      not null default false,
    attempts       int          not null default 0,
    asked_at       timestamptz  not null,
    claimed_until  timestamptz,
    made_at        timestamptz,
    constraint reading_text_iff_read check ((text is not null) = (state = 'READ')),
    constraint reading_failure_iff_failed check ((failure is not null) = (state = 'FAILED'))
);
create index reading_to_do on reading (asked_at) where state in ('WAITING', 'UNDER_WAY');
