-- What a phase offers is no task that waits: it is found on the case and can be left.
alter table rt_work_item add column offered boolean default false not null;
