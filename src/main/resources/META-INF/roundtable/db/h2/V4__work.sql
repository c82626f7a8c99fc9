-- Who has taken a step on: it stays in the lists of everybody else who can do it.

alter table rt_work_item add column assignee varchar(255);
alter table rt_work_item add column assigned_by varchar(255);
alter table rt_work_item add column assigned_at timestamp(6) with time zone;
create index rt_work_item_assignee on rt_work_item (assignee, state);

-- Whose work is covered by whom, and for how long; nothing is ever taken out of it.

create table rt_cover (
    id          varchar(64) not null primary key,
    absent      varchar(255) not null,
    cover       varchar(255) not null,
    from_on     date not null,
    until_on    date not null,
    arranged_by varchar(255) not null,
    arranged_at timestamp(6) with time zone not null,
    ended_by    varchar(255),
    ended_at    timestamp(6) with time zone
);
create index rt_cover_cover on rt_cover (cover, until_on);
create index rt_cover_absent on rt_cover (absent, until_on);

-- How far somebody has read a case, and how far they had before.

create table rt_looked (
    user_name  varchar(255) not null,
    case_file  varchar(64) not null,
    seq        bigint not null,
    before_seq bigint not null,
    looked_at  timestamp(6) with time zone not null,
    primary key (user_name, case_file)
);
create index rt_looked_case_file on rt_looked (case_file);
