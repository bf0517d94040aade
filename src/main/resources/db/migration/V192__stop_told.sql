-- P17: how the participant heard of the decision to stop, once for each trajectory; the texts are confidential (encrypted).
create table stop_telling (
    reference     varchar(20) primary key references trajectory,
    told_on       date not null,
    told_how       varchar(20) not null check (told_how in ('CONVERSATION', 'PHONE_AND_POST', 'POST')),
    reaction      text,
    registered_by varchar(64) not null
);

-- What a team lead agreed when that was late.
create table stop_not_told (
    reference varchar(20) primary key references trajectory,
    agreement text not null,
    agreed_by varchar(64) not null,
    agreed_on date not null
);
