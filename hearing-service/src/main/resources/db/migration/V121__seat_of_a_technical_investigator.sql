-- V121  Whoever assists the court on technical questions has a seat.
alter table hearing_seat drop constraint hearing_seat_role_known, add constraint hearing_seat_role_known
    check (role in ('JUDGE', 'PANEL_MEMBER', 'CLERK', 'TECHNICAL_INVESTIGATOR', 'PLAINTIFF', 'DEFENDANT', 'THIRD_PARTY', 'INTERPRETER', 'LAWYER', 'MEDIATOR',
                    'WITNESS', 'EXPERT', 'EXPERT_ASSISTANT', 'OBSERVER'));
