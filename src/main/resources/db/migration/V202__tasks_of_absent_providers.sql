-- Until now a provider who is away kept the open tasks. They are for the casemanager of that side meanwhile (P16), except the
-- question whether there is place; who comes back gets them again.
with place as (
    select t.id_ as task, case
        when p.domain = 'WORK' and m.work_away then m.backup_case_manager_work
        when p.domain = 'WORK' then m.case_manager_work
        when m.care_away then m.backup_case_manager_care else m.case_manager_care end as person
    from absence a
    join provider_proposal p on p.provider = a.person and p.status = 'ACCEPTED'
    join team m on m.reference = p.reference
    join act_ru_execution e on e.business_key_ = p.reference
    join act_ru_task t on t.proc_inst_id_ = e.id_ and t.assignee_ = a.person
    where a.returned_on is null and a.taken_over_on is not null and a.role = p.domain || '_PROVIDER'
      and t.task_def_key_ not in ('answerWorkAllocation', 'answerCareAllocation')
      and not exists (select 1 from act_ru_identitylink l where l.task_id_ = t.id_ and l.type_ = 'candidate')
), history as (
    update act_hi_taskinst h set assignee_ = place.person from place where h.id_ = place.task
)
update act_ru_task t set assignee_ = place.person, rev_ = t.rev_ + 1 from place where t.id_ = place.task;
