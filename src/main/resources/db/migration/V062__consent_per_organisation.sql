-- The participant agrees with a person (a back-up, P16) or with an organisation (D3). As long as organisations are not
-- registered, the group of a role in a region stands for one, such as WORK_PROVIDER.KEMPEN.
alter table access_consent rename column user_id to holder;
alter table access_consent add column withdrawn_by varchar(64);
alter table access_consent add check ((withdrawn_on is null) = (withdrawn_by is null));
