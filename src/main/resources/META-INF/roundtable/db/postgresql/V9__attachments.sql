-- Photographs, drawings and recordings that belong to what somebody said. The entry has their salted digest; here are the bytes and the salt.

create table rt_attachment (
    id           varchar(64) not null primary key,
    case_file    varchar(64) not null,
    contribution varchar(64) not null,
    type         varchar(16) not null,
    bytes        bytea not null,
    salt         bytea not null,
    created_at   timestamp(6) with time zone not null
);
create index rt_attachment_contribution on rt_attachment (case_file, contribution);
