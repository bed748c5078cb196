-- V180  In which way a power of attorney is to be made, where that is still to be done; and that a judge saw it signed over video, or would
-- not: Provisions on online filing for cross-border litigants art. 6.
alter table representation add column way text;
alter table representation add column witnessing jsonb;
alter table representation add constraint representation_way_known check (way in ('VIDEO_WITNESS'));
