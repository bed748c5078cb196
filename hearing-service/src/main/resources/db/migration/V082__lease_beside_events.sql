-- V082  A lease is renewed while events are written under it. An event locks its lease's row as a foreign key does, which keeps out
-- who takes the room over (`for update`) and not who renews it: one commit that hangs no longer costs all rooms of its process their leases.
create or replace function hearing_event_follows() returns trigger language plpgsql as $$
declare
    current_fence bigint;
    last_seq      bigint;
    last_link     bytea;
begin
    select fence into current_fence from room_lease where hearing_id = new.hearing_id for key share;
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
