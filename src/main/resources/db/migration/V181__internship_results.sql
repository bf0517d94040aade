-- The report and the employer's opinion follow in a process of their own, which lives on when the trajectory ends (P11).
alter table internship add column results_case_id varchar(64) unique;
