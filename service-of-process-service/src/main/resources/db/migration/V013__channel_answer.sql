-- V013  What the adviser says of a channel is an answer; the kept ones get that name too.
alter table electronic_attempt rename column verdict to adviser_answer;
update service_request
   set advice = (advice - 'verdicts') || jsonb_build_object('channels', advice -> 'verdicts');
