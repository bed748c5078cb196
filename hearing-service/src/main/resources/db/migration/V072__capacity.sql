-- V072  As what somebody sits for a party: its legal representative beside its lawyer. CPL 51, 60, 61. Null for the party itself and for
-- everybody else.
alter table hearing_seat add column capacity text;
update hearing_seat as seat
   set capacity = acting.kind
  from court_case_representative as acting, hearing
 where acting.party_id = seat.party_id and acting.account_id = seat.account_id
   and hearing.id = seat.hearing_id and hearing.status = 'SCHEDULED';
