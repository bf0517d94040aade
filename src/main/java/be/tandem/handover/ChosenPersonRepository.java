package be.tandem.handover;

import org.springframework.data.jpa.repository.JpaRepository;

interface ChosenPersonRepository extends JpaRepository<ChosenPerson, String> {
}
