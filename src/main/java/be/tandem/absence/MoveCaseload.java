package be.tandem.absence;

import java.util.List;

/** The form with which a team lead gives everything of one casemanager to others. */
record MoveCaseload(String person, List<String> successors, String spareBackup) {
}
