package be.tandem.absence;

import java.util.List;

/** What a team lead decides about somebody who is away for more than 20 working days. */
record ReplaceAbsent(Decision replacement, List<String> successors, String spareBackup, String keepReason) {

    enum Decision { REPLACE, KEEP_BACKUP }
}
