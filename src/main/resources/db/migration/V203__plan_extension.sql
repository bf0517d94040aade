-- More time for the plan (H8): once for a trajectory, before its term is over, always with a reason.
create table plan_extension (
    reference    varchar(20) primary key references trajectory,
    first_due_on date        not null,
    due_on       date        not null,
    motivation   text        not null,
    extended_on  date        not null,
    extended_by  varchar(64) not null,
    check (due_on > first_due_on),
    check (extended_on <= first_due_on)
);
