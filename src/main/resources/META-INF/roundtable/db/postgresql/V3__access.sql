-- Files that only the people named in them may know of, and who looked at which.

alter table rt_case_file add column restricted boolean default false not null;

create table rt_read (
    id          bigint generated always as identity primary key,
    case_file   varchar(64) not null,
    user_name   varchar(255) not null,
    -- Who they are in the case, where they take part in it without an account.
    participant varchar(64),
    what        varchar(16) not null,
    read_at     timestamp(6) with time zone not null
);
create index rt_read_case_file on rt_read (case_file, user_name, what, read_at);

-- Files that were opened in an emergency and whether somebody else has looked at that since.

create table rt_emergency (
    id          varchar(64) not null primary key,
    case_file   varchar(64) not null,
    user_name   varchar(255) not null,
    opened_at   timestamp(6) with time zone not null,
    reviewed_at timestamp(6) with time zone
);
create index rt_emergency_reviewed_at on rt_emergency (reviewed_at, opened_at);

-- Which people are in which cases, to find a case by a name.

create table rt_case_person (
    case_file   varchar(64) not null,
    participant varchar(64) not null,
    person      varchar(64) not null,
    primary key (case_file, participant)
);
create index rt_case_person_person on rt_case_person (person, case_file);
alter table rt_person add column name_key character varying generated always as (lower(name)) stored;
create index rt_person_name_key on rt_person (name_key varchar_pattern_ops);
