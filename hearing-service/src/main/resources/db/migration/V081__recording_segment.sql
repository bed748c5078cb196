-- V081  What a page of the court's recorded of a sitting, in segments of a few seconds; their bytes lie in files. Which of them belong to the recording says the room's log.
create table recording_segment (
    recording_id uuid        not null,
    number       integer     not null,
    hearing_id   uuid        not null,
    digest       text        not null,
    bytes        integer     not null,
    stored_at    timestamptz not null,
    constraint recording_segment_once primary key (recording_id, number),
    constraint recording_segment_of_a_hearing foreign key (hearing_id) references hearing,
    constraint recording_segment_digest_is_sha256 check (digest ~ '^[0-9a-f]{64}$'),
    constraint recording_segment_counted check (number >= 1 and bytes > 0)
);
create index recording_segment_by_hearing on recording_segment (hearing_id);
