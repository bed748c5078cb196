-- V130  From when to when a segment of the media server's goes: whoever leads the room after a process that died between storing it and telling the log takes it up.
alter table recording_segment
    add column recorded_from  timestamptz,
    add column recorded_until timestamptz;
