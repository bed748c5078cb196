-- V084  Films that parties make of their own statements where a hearing is not held at one time (Online Litigation Rules art. 20), in parts whose bytes lie in files. Which films
-- belong to a hearing says the room's log.
create table film_part (
    film_id    uuid        not null,
    number     integer     not null,
    hearing_id uuid        not null,
    seat_id    text        not null,
    digest     text        not null,
    bytes      integer     not null,
    stored_at  timestamptz not null,
    constraint film_part_once primary key (film_id, number),
    constraint film_part_of_a_hearing foreign key (hearing_id) references hearing,
    constraint film_part_digest_is_sha256 check (digest ~ '^[0-9a-f]{64}$'),
    constraint film_part_counted check (number >= 1 and bytes > 0)
);
create index film_part_by_hearing on film_part (hearing_id, seat_id);
