-- V033  Who sues and is sued, in two cases that are heard together, has a seat on either side (CPL 143). Within one case nobody acts on
-- both sides, and nobody interprets or judges in their own.
create or replace function hearing_seat_one_role_for_an_account() returns trigger language plpgsql as $$
begin
    -- one after another, so that two seats cannot be given away at the same moment
    perform from hearing where id = new.hearing_id for no key update;
    if exists (select from hearing_seat as other
                where other.hearing_id = new.hearing_id and other.account_id = new.account_id and other.role <> new.role
                  and (other.party_id is null or new.party_id is null or other.case_id is not distinct from new.case_id)) then
        raise exception 'account of seat % has another role in hearing %', new.seat_id, new.hearing_id
            using errcode = 'check_violation', constraint = 'hearing_seat_one_role_for_an_account';
    end if;
    return new;
end $$;
