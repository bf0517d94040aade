package be.tandem.extension;

import org.springframework.data.jpa.repository.JpaRepository;

interface NearEndAgreementRepository extends JpaRepository<NearEndAgreement, Long> {
}
