create table host_case (id bigint primary key, title varchar(100) not null, coproduction varchar(64));
insert into host_case (id, title) values (7, 'A case of the host');
