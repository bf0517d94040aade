-- VDAB management watches over each process by its key from now on, so that complaints can stay out of it. The program
-- writes those rows at every start.
delete from act_ru_authorization where group_id_ = 'VDAB_MANAGER' and resource_type_ = 6 and resource_id_ = '*';
