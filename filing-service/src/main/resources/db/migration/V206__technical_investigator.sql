-- V206  Technical investigators are named for a case, too. Their office has a longer name; whatever was written before fits as it did.
-- contract: since V027 nobody counts on an office to have at most 20 characters
alter table assignee drop constraint assignee_office_known, alter column office type varchar(40), add constraint assignee_office_known
    check (office in
        ('PRESIDING_JUDGE', 'SOLE_JUDGE', 'JUDGE', 'ASSESSOR', 'CLERK', 'JUDGES_ASSISTANT', 'TECHNICAL_INVESTIGATOR'));
