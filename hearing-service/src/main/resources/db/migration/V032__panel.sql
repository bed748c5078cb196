-- Who sits in the panel beside the presiding judge: Civil Procedure Law arts. 40, 42.
alter table hearing_seat drop constraint hearing_seat_role_known;
alter table hearing_seat add constraint hearing_seat_role_known
    check (role in ('JUDGE', 'PANEL_MEMBER', 'CLERK', 'PLAINTIFF', 'DEFENDANT', 'INTERPRETER'));
-- nobody holds two seats of the panel
create unique index hearing_seat_of_the_court_once on hearing_seat (hearing_id, account_id)
    where role in ('JUDGE', 'PANEL_MEMBER', 'CLERK');
