-- What the filer answered to the questions on which jurisdiction turns (CPL 34, 276-282); null where nothing was. It decides nothing.
alter table submission add column jurisdiction_answers jsonb;
alter table submission add constraint submission_jurisdiction_answers_are_an_object check
    (jurisdiction_answers is null or jsonb_typeof(jurisdiction_answers) = 'object');
