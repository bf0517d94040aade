-- P17: ground a also needs a contact that the team took the initiative for. The form asked for one among the attempts until
-- now, without its day; for those proposals the day of the second attempt stands for it.
alter table stop_proposal add column outreach_on date;
update stop_proposal set outreach_on = second_attempt_on where ground = 'OBLIGATIONS_NOT_MET';
alter table stop_proposal add constraint ground_a_needs_outreach
    check (ground <> 'OBLIGATIONS_NOT_MET' or outreach_on is not null);

-- An internship that ran when the trajectory was stopped ends that day, and says why.
alter table internship drop constraint internship_early_end_reason_check;
alter table internship add constraint internship_early_end_reason_check check (early_end_reason in
    ('FOUND_WORK', 'DUTIES_NOT_RESPECTED', 'GOAL_REACHED', 'GOAL_NOT_FEASIBLE', 'TRAJECTORY_STOPPED'));

-- The employers know that the internships stop; what the participant learned there is not lost.
create table employer_told_of_stop (
    reference varchar(20) primary key references trajectory,
    told_on   date not null,
    told_by   varchar(64) not null,
    learned   text
);
