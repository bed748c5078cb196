-- V106  Who leads a mediation has a seat in it. Apart from V105: one migration alters one table that people work with.
alter table hearing_seat drop constraint hearing_seat_role_known, add constraint hearing_seat_role_known
    check (role in ('JUDGE', 'PANEL_MEMBER', 'CLERK', 'PLAINTIFF', 'DEFENDANT', 'THIRD_PARTY', 'INTERPRETER', 'LAWYER', 'MEDIATOR',
                    'WITNESS', 'EXPERT', 'EXPERT_ASSISTANT', 'OBSERVER'));
