-- Case files and their entries: the truth, from which everything else here is derived.

create table rt_case_file (
    id              varchar(64) not null primary key,
    type            varchar(16) not null,
    organisation    varchar(64) references rt_case_file (id),
    nation          varchar(24) not null,
    status          varchar(16) not null default 'OPEN',
    phase           varchar(24),
    head_seq        bigint not null default 0,
    head_hash       binary varying(32),
    head_written_at timestamp(6) with time zone,
    next_look       timestamp(6) with time zone,
    created_at      timestamp(6) with time zone not null
);
create index rt_case_file_next_look on rt_case_file (next_look);
create index rt_case_file_organisation on rt_case_file (organisation, status, id);

create table rt_entry (
    case_file    varchar(64) not null references rt_case_file (id),
    seq          bigint not null,
    kind         varchar(64) not null,
    version      integer not null,
    thing        varchar(255) not null,
    replaces     bigint,
    happened_at  timestamp(6) with time zone not null,
    recorded_at  timestamp(6) with time zone not null,
    recorded_by  varchar(255) not null,
    on_behalf_of varchar(64),
    mode         varchar(32) not null,
    tier         varchar(8) not null,
    origin       character varying,
    written_at   timestamp(6) with time zone not null,
    body         character varying,
    salt         binary varying(32),
    body_digest  binary varying(32) not null,
    form         integer not null,
    hash         binary varying(32) not null,
    withdrawn_at timestamp(6) with time zone,
    primary key (case_file, seq)
);
create index rt_entry_thing on rt_entry (case_file, kind, thing, seq);

create table rt_anchor (
    on_date date not null primary key,
    at      timestamp(6) with time zone not null,
    files   bigint not null,
    digest  varchar(64) not null
);

-- The only place with names, birth dates and contact details.

create table rt_person (
    id          varchar(64) not null primary key,
    name        character varying not null,
    birth_date  date,
    contact     character varying,
    host_person varchar(255),
    user_name   varchar(255)
);
create unique index rt_person_user_name on rt_person (user_name);
create index rt_person_host_person on rt_person (host_person);

-- What an organisation adds to its nation's working days, and takes away.

create table rt_calendar_day (
    organisation varchar(64) not null,
    on_date      date not null,
    working      boolean not null,
    note         character varying,
    primary key (organisation, on_date)
);

-- Projections: what rules found, what people have to do, who may be told.

create table rt_flag (
    id              varchar(64) not null primary key,
    case_file       varchar(64) not null,
    code            varchar(32) not null,
    subject         varchar(255) not null,
    about           character varying not null,
    severity        varchar(16) not null,
    state           varchar(16) not null,
    raised_at       timestamp(6) with time zone not null,
    seen_at         timestamp(6) with time zone,
    seen_by         varchar(255),
    set_aside_until date,
    cleared_at      timestamp(6) with time zone,
    pack            varchar(64) not null,
    -- Case, code and subject while the flag is open, nothing afterwards: so that one is open at a time.
    open_key        varchar(400)
);
create unique index rt_flag_open on rt_flag (open_key);
create index rt_flag_case_file on rt_flag (case_file, state, raised_at);
create index rt_flag_code on rt_flag (code, state);

create table rt_practice_log (
    id           varchar(64) not null primary key,
    case_file    varchar(64) not null,
    what         varchar(32) not null,
    code         varchar(32),
    subject      varchar(255),
    about        character varying,
    detail       character varying,
    happened_at  timestamp(6) with time zone not null,
    expires_at   timestamp(6) with time zone not null,
    cleared_at   timestamp(6) with time zone,
    -- Case, code and subject while what was noticed stands.
    open_key     varchar(400)
);
create unique index rt_practice_log_open on rt_practice_log (open_key);
create index rt_practice_log_case_file on rt_practice_log (case_file, what, happened_at);
create index rt_practice_log_expires_at on rt_practice_log (expires_at);

create table rt_work_item (
    id               varchar(64) not null primary key,
    case_file        varchar(64) not null,
    process_key      varchar(64) not null,
    activity         varchar(128) not null,
    entry_kind       varchar(64),
    thing_filter     character varying,
    role             varchar(64),
    participant      varchar(64),
    concern          varchar(64),
    created_at       timestamp(6) with time zone not null,
    due_at           timestamp(6) with time zone,
    follow_up_on     date,
    follow_up_reason character varying,
    state            varchar(16) not null,
    done_at          timestamp(6) with time zone,
    done_by          varchar(255)
);
create index rt_work_item_case_file on rt_work_item (case_file, state, due_at);
create index rt_work_item_role on rt_work_item (role, state, due_at);
create index rt_work_item_due on rt_work_item (state, due_at);

create table rt_outbox (
    id          bigint generated always as identity primary key,
    case_file   varchar(64) not null,
    type        varchar(64) not null,
    payload     character varying not null,
    happened_at timestamp(6) with time zone not null,
    sent_at     timestamp(6) with time zone
);
create index rt_outbox_unsent on rt_outbox (sent_at, id);

create table rt_link (
    token_hash  varchar(64) not null primary key,
    case_file   varchar(64) not null,
    participant varchar(64) not null,
    purpose     varchar(64) not null,
    created_at  timestamp(6) with time zone not null,
    created_by  varchar(255) not null,
    expires_at  timestamp(6) with time zone not null,
    used_at     timestamp(6) with time zone,
    revoked_at  timestamp(6) with time zone
);
create index rt_link_participant on rt_link (case_file, participant);

create table rt_member (
    case_file varchar(64) not null,
    user_name varchar(255) not null,
    role      varchar(32) not null,
    -- Who the user is in the case, where they take part in it.
    participant varchar(64),
    primary key (case_file, user_name, role)
);
create index rt_member_user_name on rt_member (user_name, role);
