-- V166  One payment for several fees: what of it a clerk booked for each but the first, which stands in the entry itself.
create table bank_entry_part (
    id        uuid primary key,
    entry_id  uuid not null references bank_entry,
    position  int not null,
    charge_id uuid not null references charge,
    cny       numeric(20, 2) not null,
    receipt   varchar(40) not null,
    constraint bank_entry_part_in_order unique (entry_id, position),
    constraint bank_entry_part_once unique (entry_id, charge_id),
    constraint bank_entry_part_positive check (cny > 0)
);
create index bank_entry_part_of_charge on bank_entry_part (charge_id);
create trigger bank_entry_part_append_only before update or delete or truncate on bank_entry_part
    for each statement execute function refuse_to_change();
