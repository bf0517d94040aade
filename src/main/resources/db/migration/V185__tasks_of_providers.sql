-- Until now an open task of a provider was for all providers of the region as long as nobody accepted (P9). It is for the one
-- who accepted, or else for the casemanager of that side: nobody else has to do with the case (D1).
with pool as (
    delete from act_ru_identitylink l
    using act_ru_task t, act_ru_execution e, trajectory c
    where t.id_ = l.task_id_ and e.id_ = t.proc_inst_id_ and c.reference = e.business_key_ and l.type_ = 'candidate'
      and (l.group_id_ like 'WORK\_PROVIDER.%' or l.group_id_ like 'CARE\_PROVIDER.%')
    returning t.id_ as task, c.reference, left(l.group_id_, 4) as domain
), place as (
    select pool.task, coalesce(p.provider, case
        when pool.domain = 'WORK' and m.work_away then m.backup_case_manager_work
        when pool.domain = 'WORK' then m.case_manager_work
        when m.care_away then m.backup_case_manager_care else m.case_manager_care end) as person
    from pool join team m on m.reference = pool.reference
    left join provider_proposal p on p.reference = pool.reference and p.domain = pool.domain and p.status = 'ACCEPTED'
), history as (
    update act_hi_taskinst h set assignee_ = place.person from place where h.id_ = place.task
)
update act_ru_task t set assignee_ = place.person, rev_ = t.rev_ + 1 from place where t.id_ = place.task;
