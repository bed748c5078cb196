-- V083  What a segment takes in a copy of the sound, so that how long a copy is, and where a part of it lies, is known without reading all of the recording. Null of segments
-- from before; they are measured when they are first copied.
alter table recording_segment
    add column sound_bytes integer,
    add constraint recording_segment_sound_counted check (sound_bytes >= 0);
