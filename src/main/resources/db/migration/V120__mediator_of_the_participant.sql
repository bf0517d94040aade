-- Domain 3.2 (b): before the start the confidential part is for the VDAB mediator of the participant. Of what was referred
-- earlier it is who checked the request, as the engine remembers it, or else the mediator who referred.
alter table referral add column mediator varchar(64);
update referral r set mediator = (
    select t.assignee_ from act_hi_taskinst t join act_hi_procinst p on p.proc_inst_id_ = t.proc_inst_id_
    where p.business_key_ = r.reference and t.task_def_key_ = 'checkCompleteness' and t.assignee_ is not null
    order by t.start_time_ desc limit 1);
update referral set mediator = submitted_by where mediator is null and referrer_kind = 'MEDIATOR';
create index referral_by_mediator on referral (mediator);
