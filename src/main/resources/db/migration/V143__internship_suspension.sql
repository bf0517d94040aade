-- An internship waits while the trajectory lies still (P15). Its last day does not move, so six months stay the most.
create table internship_suspension (
    id            bigint primary key,
    internship_id bigint not null references internship,
    since         date   not null,
    until         date,
    check (until >= since)
);
create unique index internship_suspension_one_at_a_time on internship_suspension (internship_id) where until is null;
create index internship_suspension_by_internship on internship_suspension (internship_id);
