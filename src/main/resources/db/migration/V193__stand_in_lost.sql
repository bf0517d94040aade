-- P16: who stands in may fall away too; then the cases of that person are looked up.
create index absence_case_by_stand_in on absence_case (stand_in);

-- What VDAB agreed with a team lead who did not choose a replacement in time (confidential, encrypted).
alter table absence add column late_follow_up text;
