-- D4: the sentence about a thing that the participant keeps between the two casemanagers is for them only, so an event says
-- of which thing it tells. What happened earlier says only of which kind; it hides as soon as something of that kind is kept.
alter table timeline_event add column item_kind varchar(30);
alter table timeline_event add column item_id bigint;
alter table timeline_event add check (item_id is null or item_kind is not null);
update timeline_event set item_kind = case
    when code like '%\_ACTION\_%' then 'PROGRESS'
    when code like 'EVALUATION\_%' then 'EVALUATION'
    when code like 'INTERNSHIP\_%' then 'INTERNSHIP'
    when code = 'ICF_FINISHED' then 'ICF_ASSESSMENT' end
where code like '%\_ACTION\_%' or code like 'EVALUATION\_%' or code like 'INTERNSHIP\_%' or code = 'ICF_FINISHED';
