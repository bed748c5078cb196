-- V071  Where somebody who is heard apart is told of the hearing: CPL 139; J 227. The code for the seat goes another way.
create table seat_invitation (
    hearing_id uuid not null references hearing (id),
    seat_id    varchar(40) not null,
    person_id  uuid not null,
    address    varchar(254) not null,
    language   varchar(35) not null,
    zone       varchar(64),
    invited_by uuid not null,
    invited_at timestamptz not null,
    constraint seat_invitation_key primary key (hearing_id, seat_id)
);
create index seat_invitation_of_person on seat_invitation (person_id, invited_at);
