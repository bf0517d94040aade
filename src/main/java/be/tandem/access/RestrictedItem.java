package be.tandem.access;

import java.time.LocalDate;

/** An item that stays between the two casemanagers, as they see it listed (D4). */
public record RestrictedItem(ItemKind kind, long id, String label, LocalDate since) {
}
