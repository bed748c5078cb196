-- V010  One account may act for several parties of one side. Nobody acts on both sides, or interprets or judges in their own case.
alter table hearing_seat drop constraint hearing_seat_one_for_an_account;

create function hearing_seat_one_role_for_an_account() returns trigger language plpgsql as $$
begin
    -- one after another, so that two seats cannot be given away at the same moment
    perform from hearing where id = new.hearing_id for no key update;
    if exists (select from hearing_seat as other
                where other.hearing_id = new.hearing_id and other.account_id = new.account_id and other.role <> new.role) then
        raise exception 'account of seat % has another role in hearing %', new.seat_id, new.hearing_id
            using errcode = 'check_violation', constraint = 'hearing_seat_one_role_for_an_account';
    end if;
    return new;
end $$;
create trigger hearing_seat_one_role_for_an_account before insert or update of account_id on hearing_seat
    for each row when (new.account_id is not null) execute function hearing_seat_one_role_for_an_account();
