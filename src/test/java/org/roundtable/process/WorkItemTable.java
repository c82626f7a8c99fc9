package org.roundtable.process;

/** The table of work items, for tests that need no other table of ours. */
final class WorkItemTable {

    static final String CREATE =
            """
            create table if not exists rt_work_item (
                id varchar(64) primary key,
                case_file varchar(64) not null,
                process_key varchar(100) not null,
                activity varchar(200) not null,
                entry_kind varchar(100) not null,
                thing_filter varchar(2000) not null,
                role varchar(50) not null,
                participant varchar(64),
                concern varchar(64),
                created_at timestamp with time zone not null,
                due_at timestamp with time zone,
                follow_up_on date,
                state varchar(10) not null,
                done_at timestamp with time zone,
                done_by varchar(200)
            )
            """;

    private WorkItemTable() {}
}
