-- What recording asked of somebody, over all their cases.
create index rt_practice_log_subject on rt_practice_log (subject, what, happened_at);
