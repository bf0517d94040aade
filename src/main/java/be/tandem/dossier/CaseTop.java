package be.tandem.dossier;

import java.util.List;

/** The header of a case and the tabs below it, as one reader gets them. */
public record CaseTop(CaseHeader header, List<CaseTab> tabs) {
}
