-- The engine looks for sub-tasks of every task that is completed: without this index it reads all open tasks each time.
create index task_by_parent on act_ru_task (parent_task_id_);
