-- What somebody has to be told of, by kind and id alone: no names and no words.

create table rt_notice (
    id          bigint generated always as identity primary key,
    -- A user of the host, or somebody who takes part in the case without an account.
    user_name   varchar(255),
    participant varchar(64),
    case_file   varchar(64),
    kind        varchar(32) not null,
    thing       varchar(64) not null,
    -- Shown from then on; and, where it came to somebody by covering, until then.
    from_at     timestamp(6) with time zone not null,
    until_at    timestamp(6) with time zone,
    seen_at     timestamp(6) with time zone,
    -- When the host took it over, and how often it failed to.
    told_at     timestamp(6) with time zone,
    failed      integer default 0 not null,
    next_try_at timestamp(6) with time zone
);
create index rt_notice_user on rt_notice (user_name, seen_at, from_at);
create index rt_notice_case_file on rt_notice (case_file, participant, seen_at);
create index rt_notice_told on rt_notice (told_at, from_at);

-- Why somebody is away, as a category; nothing where they arranged it themselves.

alter table rt_cover add column reason varchar(16);
