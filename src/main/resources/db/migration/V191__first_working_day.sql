-- P17: ground d says since when the participant works. Proposals of before do not know the day.
alter table stop_proposal add column first_working_day date;
alter table stop_proposal add constraint first_working_day_of_ground_d
    check (first_working_day is null or ground = 'EMPLOYED');
