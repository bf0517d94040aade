-- In which role somebody looked: roles change, and an account may be gone when the participant asks. Empty before this column.
alter table audit_entry add column roles varchar(200) not null default '';
