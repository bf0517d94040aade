package be.tandem.aftercare;

import org.springframework.data.repository.Repository;

interface LateFollowUpRepository extends Repository<LateFollowUp, Long> {

    LateFollowUp save(LateFollowUp followUp);
}
