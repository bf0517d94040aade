-- P17: what a team lead agreed with VDAB when the decision on an early stop was late (confidential, encrypted).
alter table stop_proposal add column late_follow_up text;
