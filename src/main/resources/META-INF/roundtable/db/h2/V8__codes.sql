-- What a link or a code is called where somebody takes it back; the token itself is never kept.

alter table rt_link add column link_id varchar(64);
update rt_link set link_id = substring(token_hash, 1, 32);
alter table rt_link alter column link_id set not null;
create unique index rt_link_link_id on rt_link (link_id);
