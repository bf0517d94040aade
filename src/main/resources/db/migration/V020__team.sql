-- Who accompanies the participant (P4).
create table team (
    reference                varchar(20) primary key references trajectory,
    case_manager_work        varchar(64),
    backup_case_manager_work varchar(64),
    case_manager_care        varchar(64),
    backup_case_manager_care varchar(64),
    version                  integer not null,
    -- the casemanagers Werk and Zorg are never one person, and a back-up can really step in
    check (case_manager_work <> case_manager_care),
    check (case_manager_work <> backup_case_manager_work and case_manager_work <> backup_case_manager_care),
    check (case_manager_care <> backup_case_manager_care and case_manager_care <> backup_case_manager_work),
    check (backup_case_manager_work <> backup_case_manager_care),
    check ((case_manager_work is null) = (backup_case_manager_work is null)),
    check ((case_manager_care is null) = (backup_case_manager_care is null))
);
create index team_by_case_manager_work on team (case_manager_work);
create index team_by_case_manager_care on team (case_manager_care);
