-- V069  Who listens to a public hearing with the court's leave has a seat: Civil Procedure Law art. 137; Online Litigation Rules art. 27.
alter table hearing_seat drop constraint hearing_seat_role_known;
alter table hearing_seat add constraint hearing_seat_role_known
    check (role in ('JUDGE', 'PANEL_MEMBER', 'CLERK', 'PLAINTIFF', 'DEFENDANT', 'THIRD_PARTY', 'INTERPRETER',
                    'WITNESS', 'EXPERT', 'EXPERT_ASSISTANT', 'OBSERVER'));
