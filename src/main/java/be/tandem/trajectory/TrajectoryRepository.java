package be.tandem.trajectory;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TrajectoryRepository extends JpaRepository<Trajectory, String> {

    @Query(value = "select nextval('trajectory_number')", nativeQuery = true)
    long nextNumber();
}
