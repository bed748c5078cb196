-- V120  How many bytes of each of its files the media server's recording had at the court with a segment: whoever leads the room after a process that died takes the rest.
alter table recording_segment add column taken jsonb;
