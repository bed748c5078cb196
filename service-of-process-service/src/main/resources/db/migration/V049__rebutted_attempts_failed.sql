-- V049  An attempt that the court found not to have reached the addressee has failed, unless a signature shows service anyway; until now
-- its line went on to say SERVED. And who was served by what arrived is served, though the time to answer it has run out.
update service_attempt attempt
   set state = 'FAILED', version = version + 1
 where state = 'SERVED'
   and exists (select from superseded_service entry
                where entry.served_attempt_id = attempt.id and entry.cause = 'NOT_REACHED')
   and not exists (select from service_request request where request.served_attempt_id = attempt.id)
   and not exists (select from delivery_event event
                    where event.attempt_id = attempt.id and event.kind in ('RECEIPT_SIGNED', 'ACCEPTED'));

update service_attempt attempt
   set state = 'SERVED', version = version + 1
 where state = 'FAILED'
   and exists (select from service_request request where request.served_attempt_id = attempt.id);
