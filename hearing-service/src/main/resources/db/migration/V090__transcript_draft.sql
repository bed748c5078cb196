-- V090  What software of the court's made out of passages of the recording, until the clerk confirms it as somebody's statement or drops it. What is confirmed stands in the room's
-- log, and its row is gone with that.
create table transcript_draft (
    id           uuid        not null,
    hearing_id   uuid        not null,
    recording_id uuid        not null,
    first        integer     not null,
    last         integer     not null,
    from_at      timestamptz not null,
    until_at     timestamptz not null,
    language     text        not null,
    state        text        not null,
    text         text,
    asked_at     timestamptz not null,
    constraint transcript_draft_once primary key (id),
    constraint transcript_draft_of_a_hearing foreign key (hearing_id) references hearing,
    constraint transcript_draft_in_order check (first >= 1 and last >= first and until_at > from_at),
    constraint transcript_draft_state_known check (state in ('WAITING', 'WRITTEN', 'NOTHING_HEARD', 'UNREACHED', 'LATE', 'REFUSED', 'NONSENSE')),
    constraint transcript_draft_words_if_written check ((state = 'WRITTEN') = (text is not null))
);
create index transcript_draft_by_hearing on transcript_draft (hearing_id);
