-- N19: the step to paid work is thought of from the plan on. Sealed like the other texts of a plan; a plan from before
-- says nothing about it, and its fingerprint stays what people signed.
alter table plan add column bridge_to_work text;
