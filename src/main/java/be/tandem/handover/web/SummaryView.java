package be.tandem.handover.web;

import be.tandem.access.CaseAccess;
import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.Reader;
import be.tandem.access.Right;
import be.tandem.form.Refusal;
import be.tandem.handover.Summaries;
import be.tandem.handover.SummaryReadings;
import be.tandem.handover.SummaryText;
import be.tandem.handover.TrustedPersons;
import be.tandem.network.Staff;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of the summary: all of it for the casemanagers who write it, the approved pieces for somebody new. */
@Component
class SummaryView {

    static final SummaryText EMPTY = new SummaryText("", "", false);

    /** Somebody who read the summary, by name. */
    public record NamedReading(String name, String role, OffsetDateTime at) {
    }

    private final Summaries summaries;
    private final SummaryReadings readings;
    private final TrustedPersons persons;
    private final CaseAccess access;
    private final CurrentReader reader;
    private final Staff staff;

    SummaryView(Summaries summaries, SummaryReadings readings, TrustedPersons persons, CaseAccess access,
            CurrentReader reader, Staff staff) {
        this.summaries = summaries;
        this.readings = readings;
        this.persons = persons;
        this.access = access;
        this.reader = reader;
        this.staff = staff;
    }

    String show(String reference, SummaryText typed, Refusal refusal, Model page) {
        Reader who = reader.get();
        if (readings.isNew(who, reference)) {
            page.addAttribute("stukken", readings.approved(who, reference));
            page.addAttribute("gelezen", readings.isRead(who, reference));
            return "handover/lezen";
        }
        page.addAttribute("stukken", summaries.of(reference));
        page.addAttribute("lezers", readers(reference));
        page.addAttribute("vertrouwd", persons.of(reference).orElse(null));
        page.addAttribute("magSchrijven", access.may(who, reference, FilePart.HANDOVER, Right.WRITE));
        page.addAttribute("formulier", typed);
        page.addAttribute("weigering", refusal);
        return "handover/schrijven";
    }

    private List<NamedReading> readers(String reference) {
        return readings.of(reference).stream().map(reading -> new NamedReading(staff.get(reading.userId()).name(),
                staff.get(reading.userId()).dutchRoles(), reading.at())).toList();
    }
}
