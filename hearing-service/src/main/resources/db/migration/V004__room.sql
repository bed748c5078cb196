-- V004  The log of a room: one writer at a time, no gap, every event chained to the one before, nothing ever changed.
create table room_lease (
    hearing_id uuid        not null,
    epoch      uuid        not null,
    owner      uuid        not null,
    fence      bigint      not null,
    expires_at timestamptz not null,
    constraint room_lease_once primary key (hearing_id),
    constraint room_lease_of_a_hearing foreign key (hearing_id) references hearing
);

create table hearing_event (
    hearing_id    uuid        not null,
    seq           bigint      not null,
    fence         bigint      not null,
    recorded_at   timestamptz not null,
    type          text        not null,
    audience      text        not null,
    command_id    uuid,
    body          bytea       not null,
    hash          bytea       not null,
    previous_link bytea       not null,
    link          bytea       not null,
    constraint hearing_event_in_order primary key (hearing_id, seq),
    constraint hearing_event_of_a_room foreign key (hearing_id) references room_lease,
    constraint hearing_event_command_once unique (hearing_id, command_id),
    constraint hearing_event_audience_known check (audience in ('ALL', 'COURT')),
    constraint hearing_event_hash_is_of_its_body check (hash = sha256(body)),
    constraint hearing_event_link_is_of_its_hash check (link = sha256(previous_link || hash))
);

create function hearing_event_follows() returns trigger language plpgsql as $$
declare
    current_fence bigint;
    last_seq      bigint;
    last_link     bytea;
begin
    select fence into current_fence from room_lease where hearing_id = new.hearing_id for share;
    if current_fence is distinct from new.fence then
        raise exception 'room % is written with fence %, not %', new.hearing_id, current_fence, new.fence
            using errcode = 'CM001', constraint = 'hearing_event_fence_is_current';
    end if;
    select seq, link into last_seq, last_link from hearing_event where hearing_id = new.hearing_id order by seq desc limit 1;
    if new.seq <> coalesce(last_seq, 0) + 1
        or new.previous_link <> coalesce(last_link, sha256(convert_to('comity-hearing/' || new.hearing_id, 'UTF8'))) then
        raise exception 'event % does not follow event % of room %', new.seq, last_seq, new.hearing_id
            using errcode = 'CM002', constraint = 'hearing_event_follows_the_last';
    end if;
    return new;
end $$;
create trigger hearing_event_follows before insert on hearing_event for each row execute function hearing_event_follows();

create function never_changed() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'CM003', constraint = tg_table_name || '_append_only';
end $$;
create trigger hearing_event_append_only before update or delete on hearing_event for each row execute function never_changed();
create trigger hearing_event_never_emptied before truncate on hearing_event for each statement execute function never_changed();

create table room_ticket (
    digest     bytea       not null,
    hearing_id uuid        not null,
    seat_id    text        not null,
    account_id uuid        not null,
    locale     text        not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    constraint room_ticket_once primary key (digest),
    constraint room_ticket_for_a_seat foreign key (hearing_id, seat_id) references hearing_seat
);
