-- N5: the trajectories that ended in a half-year are added up per network.
create index trajectory_ended_by_region on trajectory (region, ended_on) where ended_on is not null and bezig_on is not null;
