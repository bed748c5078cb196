-- V031  The judge's decision that a party comes to the courtroom while the others are online (OL 4, 21, 23), with its ground and reason.
create table courtroom_decision (
    hearing_id uuid        not null,
    party_id   uuid        not null,
    ground     text        not null,
    reason     text        not null,
    decided_by uuid        not null,
    decided_at timestamptz not null,
    constraint courtroom_decision_once primary key (hearing_id, party_id),
    constraint courtroom_decision_of_a_hearing foreign key (hearing_id) references hearing
);
