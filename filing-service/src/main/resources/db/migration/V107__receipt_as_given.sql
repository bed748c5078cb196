-- V107  What a receipt says is what was received, whatever its filer writes afterwards. Not known of what was received before.
alter table receipt_entry add column given jsonb;
