-- What a case is about, for the addressee who is sued: the cause's number in the list. Cases from before are known by their title alone.
create table case_cause (
    case_id uuid not null,
    cause   text not null,
    constraint case_cause_once primary key (case_id),
    -- Both are learnt from one event, in no certain order.
    constraint case_cause_of_a_case foreign key (case_id) references court_case deferrable initially deferred
);

-- That a paper was shown in the page is on record as that, once in a session, and not as a download.
drop index delivery_event_once;
create unique index delivery_event_once on delivery_event (attempt_id, kind)
    where kind not in ('DOWNLOADED', 'SHOWN', 'ACCESS_CODE_GIVEN', 'DELAYED', 'RETURNED', 'REBUTTED');
