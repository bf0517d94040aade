package be.tandem.funding;

import be.tandem.network.Network;
import java.time.LocalDate;

/** The form with which a coordinator chooses how the own network is financed. */
record ChooseFinancing(Network network, FinancingMode mode, LocalDate validFrom) {
}
