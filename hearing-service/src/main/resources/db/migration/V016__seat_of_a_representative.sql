-- V016  A seat beside a party's own goes when the representative no longer acts for it; tickets for it, good for a minute, go with it.
alter table room_ticket drop constraint room_ticket_for_a_seat;
alter table room_ticket add constraint room_ticket_for_a_seat
    foreign key (hearing_id, seat_id) references hearing_seat on delete cascade;
