-- A paper of a case, of a party or of the court. What came with the filing is a paper of the case from its registration on, under
-- the id that it had as a document.
create table paper (
    id             uuid primary key,
    case_id        uuid not null references case_file deferrable initially deferred,
    version        bigint not null,
    state          varchar(12) not null,
    kind           varchar(40) not null,
    side           varchar(12) not null,
    party_id       uuid references case_party,
    account_id     uuid not null,
    author_name    varchar(200) not null,
    readers        varchar(12) not null,
    language       varchar(35) not null,
    title          varchar(200) not null,
    purpose        varchar(1000),
    source         varchar(1000),
    translation_of uuid references paper,
    translator     varchar(200),
    certified      boolean not null,
    digest         varchar(64) not null,
    filename       varchar(255) not null,
    media_type     varchar(100) not null,
    bytes          bigint not null,
    pages          int not null,
    received_at    timestamptz not null,
    filed_at       timestamptz,
    first_read_at  timestamptz,
    withdrawn_at   timestamptz,
    constraint paper_state_known check (state in ('DRAFT', 'FILED', 'WITHDRAWN')),
    constraint paper_side_known check (side in ('PLAINTIFF', 'DEFENDANT', 'COURT')),
    constraint paper_readers_known check (readers in ('ALL', 'PLAINTIFF', 'DEFENDANT', 'COURT')),
    constraint paper_filed_unless_draft check ((filed_at is null) = (state = 'DRAFT')),
    constraint paper_withdrawn_whole check ((withdrawn_at is not null) = (state = 'WITHDRAWN')),
    constraint paper_withdrawn_unread check (withdrawn_at is null or first_read_at is null),
    constraint paper_digest_is_sha256 check (digest ~ '^[0-9a-f]{64}$'),
    constraint paper_not_empty check (bytes > 0 and pages > 0),
    constraint paper_translates_another check (translation_of is null or translation_of <> id)
);
create index paper_of_case on paper (case_id, filed_at desc, id desc) where state <> 'DRAFT';
create index paper_drafts_of_account on paper (account_id, case_id) where state = 'DRAFT';
create index paper_received_from on paper (account_id, received_at);
create index paper_by_digest on paper (digest);
create index paper_translations on paper (translation_of) where translation_of is not null;
create unique index paper_filed_once on paper (case_id, account_id, digest, kind) where state = 'FILED';

insert into paper (id, case_id, version, state, kind, side, account_id, author_name, readers, language, title, translation_of,
                   translator, certified, digest, filename, media_type, bytes, pages, received_at, filed_at, first_read_at)
select d.id, d.case_id, 0, 'FILED', d.kind, 'PLAINTIFF', s.filer_account_id, s.filer_name,
       case when d.kind in ('IDENTITY', 'SERVICE_ADDRESS') then 'COURT' else 'ALL' end, d.language, d.title, d.translation_of,
       d.translator, d.certified, d.digest, d.filename, d.media_type, d.bytes, d.pages, d.uploaded_at, s.submitted_at,
       f.registered_at
  from document d
  join submission s on s.id = d.submission_id
  join case_file f on f.id = d.case_id;

-- Until when an account has seen the papers of a case: what was filed later is new to it.
create table paper_look (
    case_id    uuid not null references case_file,
    account_id uuid not null,
    seen_up_to timestamptz not null,
    primary key (case_id, account_id)
);

-- A line about a paper is for those who may know of the paper.
alter table docket_entry add column readers varchar(12) not null default 'ALL';
alter table docket_entry add column account_id uuid;
alter table docket_entry add constraint docket_readers_known check (readers in ('ALL', 'PLAINTIFF', 'DEFENDANT', 'COURT'));
