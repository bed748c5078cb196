-- V072  A finding of the court names the event that it takes away, so that also a service falls that the law does not presume. Source: J 114.
alter table delivery_event
    add column against integer,
    add constraint delivery_event_against_an_earlier_one check (against is null or kind = 'REBUTTED' and against between 0 and position - 1);
