-- A request to see the file is a task with a term (D5): which process asks for the answer, and what VDAB agreed on a late one.
alter table inspection_request add column case_id varchar(64) unique;
alter table inspection_request add column late_follow_up text;
