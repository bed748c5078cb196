-- Third parties have seats as plaintiffs and defendants have: Civil Procedure Law art. 59.
alter table hearing_seat drop constraint hearing_seat_role_known;
alter table hearing_seat add constraint hearing_seat_role_known
    check (role in ('JUDGE', 'PANEL_MEMBER', 'CLERK', 'PLAINTIFF', 'DEFENDANT', 'THIRD_PARTY', 'INTERPRETER'));
alter table hearing_seat drop constraint hearing_seat_party_iff_party;
alter table hearing_seat add constraint hearing_seat_party_iff_party
    check ((party_id is not null) = (role in ('PLAINTIFF', 'DEFENDANT', 'THIRD_PARTY')));
