-- What somebody wrote and has not sent yet: private to them, never part of a case file, gone once it is recorded or after a while.

create table rt_draft (
    id          varchar(64) not null,
    user_name   varchar(255) not null,
    case_file   varchar(64) not null,
    kind        varchar(64) not null,
    work_item   varchar(64),
    content     text not null,
    saved_at    timestamp(6) with time zone not null,
    primary key (user_name, id)
);
create index rt_draft_saved_at on rt_draft (saved_at);
