-- V023  When the holder of a session last proved who they are, and by what (RFC 8176: pwd, otp). Null in what an older release began: then
-- by password, when it began.
alter table session add column proven_at timestamptz;
alter table session add column proven_by varchar(40);
