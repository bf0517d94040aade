-- Actions that an adjustment added so far stood beside the plan; they become a small version of it, acknowledged by the
-- participant on the day of the last one (P13).
create temporary table adjusted on commit drop as
select p.id as old_id, nextval('dossier_id') as new_id, p.reference,
    (select max(v.version_number) from plan v where v.reference = p.reference) + 1 as version_number,
    (select max(a.added_on) from added_action a where a.reference = p.reference) as added_on,
    (select max(a.added_by) from added_action a where a.reference = p.reference) as added_by
from plan p where p.status = 'SUBMITTED' and exists (select 1 from added_action a where a.reference = p.reference);

update plan set status = 'REPLACED' where id in (select old_id from adjusted);
insert into plan (id, reference, version_number, status, meeting_on, participant_present, goal_in_own_words,
    expected_months, participant_choice, provider_choice, written_by, signed_content, submitted_on, version,
    change_kind, acknowledged_on, acknowledged_by)
select a.new_id, a.reference, a.version_number, 'SUBMITTED', p.meeting_on, p.participant_present, p.goal_in_own_words,
    p.expected_months, p.participant_choice, p.provider_choice, a.added_by, p.signed_content, a.added_on, 0,
    'SMALL', a.added_on, a.added_by
from adjusted a join plan p on p.id = a.old_id;

insert into plan_item (id, plan_id, item_key, kind, domain, position, description, barrier, objective, internship, owner)
select nextval('dossier_id'), a.new_id, i.item_key, i.kind, i.domain, i.position, i.description, i.barrier, i.objective,
    i.internship, i.owner
from adjusted a join plan_item i on i.plan_id = a.old_id;
insert into plan_item (id, plan_id, item_key, kind, domain, position, description, barrier, objective)
select nextval('dossier_id'), a.new_id, nextval('plan_item_key'), 'ACTION', x.domain,
    1000 + row_number() over (partition by a.new_id order by x.id), x.description, x.barrier,
    (select o.item_key from plan_item o where o.plan_id = a.new_id and o.kind = 'OBJECTIVE' and o.domain = x.domain
     order by o.position limit 1)
from adjusted a join added_action x on x.reference = a.reference;

drop table added_action;
