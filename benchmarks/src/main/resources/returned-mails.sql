-- :number attempts that were sent, each of a case and to a party of its own: copies of the one that a clerk has begun. The reference
-- and the address of each are those that ReturnedMails.report names.
create temporary table copied as
    select i, md5('case ' || i)::uuid as case_id, md5('party ' || i)::uuid as party_id, md5('request ' || i)::uuid as request_id,
           md5('attempt ' || i)::uuid as attempt_id, 'M' || lpad(i::text, 11, '0') as reference
      from generate_series(1, :number) i;
create temporary table original as select * from electronic_attempt order by started_at limit 1;

insert into court_case (case_id, case_number, court, title, registered_at)
    select n.case_id, '（2026）浙01民初' || (100000 + n.i) || '号', c.court, c.title, c.registered_at
      from copied n, original o join court_case c on c.case_id = o.case_id;
insert into court_case_party (party_id, case_id, position, role, kind, name, latin_name, chinese_name, country, language, zone)
    select n.party_id, n.case_id, 0, p.role, p.kind, p.name, p.latin_name, p.chinese_name, p.country, p.language, p.zone
      from copied n, original o join court_case_party p on p.party_id = o.party_id;
insert into service_request
    select r.* from copied n, original o join service_request s on s.id = o.request_id,
        jsonb_populate_record(null::service_request, to_jsonb(s)
            || jsonb_build_object('id', n.request_id, 'case_id', n.case_id, 'party_id', n.party_id, 'number', null)) r;
insert into electronic_attempt
    select a.* from copied n, original o,
        jsonb_populate_record(null::electronic_attempt, to_jsonb(o)
            || jsonb_build_object('id', n.attempt_id, 'request_id', n.request_id, 'case_id', n.case_id, 'party_id', n.party_id,
                                  'email', 'measured-' || n.i || '@example.org')) a;
insert into service_attempt
    select a.* from copied n, original o join service_attempt s on s.id = o.id,
        jsonb_populate_record(null::service_attempt, to_jsonb(s)
            || jsonb_build_object('id', n.attempt_id, 'request_id', n.request_id, 'case_id', n.case_id, 'party_id', n.party_id)) a;
insert into sent_letter (reference, attempt_id, court, sent_at)
    select n.reference, n.attempt_id, c.court, o.started_at
      from copied n, original o join court_case c on c.case_id = o.case_id;

analyze court_case, court_case_party, service_request, electronic_attempt, service_attempt, sent_letter, delivery_event;
