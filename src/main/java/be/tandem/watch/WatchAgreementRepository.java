package be.tandem.watch;

import org.springframework.data.repository.Repository;

interface WatchAgreementRepository extends Repository<WatchAgreement, Long> {

    WatchAgreement save(WatchAgreement agreement);
}
