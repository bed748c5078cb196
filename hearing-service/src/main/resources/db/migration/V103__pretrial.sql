-- V103  A room can be there for a pre-trial conference: CPL 136(4); J 224, 225.
alter table hearing drop constraint hearing_stage_known, add constraint hearing_stage_known
    check (stage in ('COURT_HEARING', 'WITNESSING', 'PRETRIAL'));
