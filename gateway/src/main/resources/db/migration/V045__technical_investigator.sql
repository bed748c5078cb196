-- V045  Technical investigators are people of a court, too.
alter table staff_member drop constraint staff_member_role_known, add constraint staff_member_role_known
    check (role in ('CLERK', 'JUDGE', 'ASSESSOR', 'JUDGES_ASSISTANT', 'TECHNICAL_INVESTIGATOR', 'INTERPRETER', 'SUPERVISOR', 'OPERATOR'));
