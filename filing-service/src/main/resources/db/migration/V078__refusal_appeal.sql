-- The filer appeals against the ruling that no case is registered (CPL 126, 157, 171-174), and the file goes up.
alter table refusal_ruling
    add column appeal_requests  varchar(2000),
    add column appeal_reasons   varchar(8000),
    add column appealed_at      timestamptz,
    add column appealed_by_name varchar(200),
    add column sent_up_on       date,
    add column sent_up_how      varchar(500),
    add column sent_up_by_name  varchar(200),
    add constraint refusal_ruling_appealed_whole check (
        (appealed_at is null or issued_at is not null)
        and (appeal_requests is null) = (appealed_at is null) and (appeal_reasons is null) = (appealed_at is null)
        and (appealed_by_name is null) = (appealed_at is null)),
    add constraint refusal_ruling_sent_up_whole check (
        (sent_up_on is null or appealed_at is not null)
        and (sent_up_how is null) = (sent_up_on is null) and (sent_up_by_name is null) = (sent_up_on is null));
