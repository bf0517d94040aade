package be.tandem.absence;

import be.tandem.network.Region;
import be.tandem.network.Role;

/** In which role and region somebody works, and under which team lead or coordinator. */
record TeamPlace(String userId, Role role, Region region) {
}
