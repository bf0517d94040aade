-- Why more precisely a trajectory lies still, and how the first week after the restart went (P15). What was said is sealed.
alter table interruption
    add column sub_reason varchar(20) check (sub_reason in ('PHYSICAL', 'MENTAL', 'TREATMENT', 'PREGNANCY', 'LEAVE', 'AT_WORK',
        'ELSEWHERE', 'HOUSING', 'FAMILY', 'MONEY', 'LEGAL', 'OTHER')),
    add column first_week_held_on date,
    add column first_week_story text,
    add column first_week_by varchar(64),
    add check (first_week_held_on is null or (restarted_on is not null and first_week_story is not null
        and first_week_by is not null));
