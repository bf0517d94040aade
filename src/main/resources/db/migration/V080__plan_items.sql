-- The plan as items that two casemanagers edit at the same time, each item with its own version (P6), and signatures that
-- say who signed exactly which text (P7, N3). What the forms wrote as lists becomes items.
create sequence plan_item_key;

create table plan_item (
    id                 bigint primary key,
    plan_id            bigint not null references plan,
    -- the same item in every version of the plan
    item_key           bigint not null,
    kind               varchar(10) not null check (kind in ('OBJECTIVE', 'ACTION', 'BARRIER')),
    domain             varchar(4) check (domain in ('WORK', 'CARE')),
    position           integer not null,
    description        text not null,
    barrier            text,
    objective          bigint,
    provider           varchar(64),
    provider_name      text,
    provider_reason    text,
    participant_choice varchar(20) check (participant_choice in ('CHOSEN', 'AGREED', 'ASKED_OTHER')),
    planned_from       date,
    planned_until      date,
    internship         boolean not null default false,
    owner              text,
    version            integer not null default 0,
    unique (plan_id, item_key),
    foreign key (plan_id, objective) references plan_item (plan_id, item_key) deferrable initially deferred,
    check ((kind = 'BARRIER') = (domain is null)),
    check (not internship or (kind = 'ACTION' and domain = 'WORK')),
    -- care is never an end in itself: each care action names the barrier to work that it removes
    check (kind <> 'ACTION' or domain = 'WORK' or barrier is not null),
    check (planned_until is null or planned_from is null or planned_until >= planned_from),
    -- the participant's choice stands beside every provider; whom the list does not hold, or another than asked, has a reason (N1)
    check ((provider_name is null) = (participant_choice is null)),
    check (provider_name is null or provider_reason is not null
        or (provider is not null and participant_choice <> 'ASKED_OTHER'))
);

insert into plan_item (id, plan_id, item_key, kind, domain, position, description)
select nextval('dossier_id'), plan_id, nextval('plan_item_key'), 'OBJECTIVE', domain, position, description
from plan_objective order by plan_id, position;
insert into plan_item (id, plan_id, item_key, kind, domain, position, description, barrier, internship, objective)
select a.id, a.plan_id, nextval('plan_item_key'), 'ACTION', a.domain,
    row_number() over (partition by a.plan_id order by a.id), a.description, a.barrier, a.internship,
    (select o.item_key from plan_item o where o.plan_id = a.plan_id and o.kind = 'OBJECTIVE' and o.domain = a.domain
     order by o.position limit 1)
from plan_action a order by a.plan_id, a.id;
insert into plan_item (id, plan_id, item_key, kind, position, description, owner)
select nextval('dossier_id'), plan_id, nextval('plan_item_key'), 'BARRIER', position, description, owner
from plan_structural_barrier order by plan_id, position;

create table plan_signature (
    id          bigint primary key,
    plan_id     bigint not null references plan,
    signer      varchar(20) not null check (signer in ('PARTICIPANT', 'CASE_MANAGER_WORK', 'CASE_MANAGER_CARE')),
    answer      varchar(20) not null check (answer in ('SIGNED', 'SIGNED_WITH_REMARKS', 'DISAGREES')),
    remarks     text,
    method      varchar(20) not null check (method in ('ON_PAPER', 'DIGITAL', 'OWN_LOGIN')),
    -- unknown for what was signed before this table: recorded_by says who wrote it down
    name        text,
    signed_on   date not null,
    recorded_at timestamp with time zone not null,
    recorded_by varchar(64) not null,
    content     varchar(64) not null,
    check (answer = 'SIGNED' or remarks is not null)
);
create index plan_signature_by_plan on plan_signature (plan_id, id);

insert into plan_signature (id, plan_id, signer, answer, remarks, method, signed_on, recorded_at, recorded_by, content)
select nextval('dossier_id'), id, 'PARTICIPANT', participant_signature, participant_remarks,
    coalesce(signature_method, 'ON_PAPER'), coalesce(participant_signed_on, meeting_on),
    coalesce(participant_signed_on, meeting_on), coalesce(work_signed_by, written_by), coalesce(signed_content, '')
from plan where participant_signature is not null;
insert into plan_signature (id, plan_id, signer, answer, method, signed_on, recorded_at, recorded_by, content)
select nextval('dossier_id'), id, 'CASE_MANAGER_WORK', 'SIGNED', 'OWN_LOGIN', work_signed_on,
    work_signed_on, work_signed_by, signed_content
from plan where work_signed_by is not null;
insert into plan_signature (id, plan_id, signer, answer, remarks, method, signed_on, recorded_at, recorded_by, content)
select nextval('dossier_id'), id, 'CASE_MANAGER_CARE', care_signature, care_remarks, 'OWN_LOGIN', care_signed_on, care_signed_on, care_signed_by, coalesce(signed_content, '')
from plan where care_signature is not null;

drop table plan_objective, plan_action, plan_structural_barrier;
alter table plan
    drop column internship_guidance, drop column participant_signature, drop column participant_remarks,
    drop column participant_signed_on, drop column signature_method, drop column work_signed_by,
    drop column work_signed_on, drop column care_signature, drop column care_remarks, drop column care_signed_by,
    drop column care_signed_on,
    alter column meeting_on drop not null, alter column participant_present drop not null,
    alter column goal_in_own_words drop not null, alter column expected_months drop not null,
    alter column participant_choice drop not null, alter column provider_choice drop not null,
    add column change_kind varchar(10) check (change_kind in ('SMALL', 'FORMAL')),
    add column change_reason text,
    add column acknowledged_on date,
    add column acknowledged_by varchar(64);
alter table plan drop constraint plan_status_check;
alter table plan add constraint plan_status_check
    check (status in ('DRAFT', 'OBJECTED', 'SUBMITTED', 'RETURNED', 'REPLACED'));
alter table plan add constraint plan_in_force_is_whole check (status not in ('SUBMITTED', 'RETURNED', 'REPLACED')
    or (submitted_on is not null and meeting_on is not null and goal_in_own_words is not null
        and expected_months is not null));
-- one version at a time is open for editing
create unique index plan_drafted_once on plan (reference) where status = 'DRAFT';
