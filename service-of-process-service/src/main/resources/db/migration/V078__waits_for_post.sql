-- V078  What is to be handed to the post is listed for the carrier, court by court.
create index service_attempt_by_post on service_attempt (court, id) where how = 'POST' and state = 'UNDER_WAY';
