-- A provider who makes place for another at the participant's request (N1) did accept before.
alter table provider_proposal drop constraint provider_proposal_status_check;
alter table provider_proposal add constraint provider_proposal_status_check
    check (status in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'LAPSED', 'REPLACED'));
alter table provider_proposal drop constraint provider_proposal_check2;
alter table provider_proposal add constraint provider_without_log_in_said_yes
    check (provider is not null or status in ('ACCEPTED', 'REPLACED'));
