package be.tandem.trajectory;

import org.springframework.data.jpa.repository.JpaRepository;

interface TimelineEventRepository extends JpaRepository<TimelineEvent, Long> {

    long countByReferenceAndCode(String reference, String code);
}
