package be.tandem.pdf;

import be.tandem.access.Reader;
import be.tandem.complaint.ComplaintDeed;
import be.tandem.complaint.ComplaintRegister;
import be.tandem.complaint.ComplaintView;
import be.tandem.network.Role;
import be.tandem.network.Staff;
import be.tandem.network.StaffMember;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The answer to a complaint as a letter to the participant, with the way to the Vlaamse Ombudsdienst (N2). */
@Service
public class ComplaintPaper {

    private final ComplaintRegister register;
    private final PaperHead head;
    private final PaperPrinter printer;
    private final Staff staff;

    ComplaintPaper(ComplaintRegister register, PaperHead head, PaperPrinter printer, Staff staff) {
        this.register = register;
        this.head = head;
        this.printer = printer;
        this.staff = staff;
    }

    /** The letter, once there is an answer; only for a handler of this complaint, and each look is written down. */
    public Optional<byte[]> of(Reader reader, String number) {
        ComplaintView complaint = register.read(reader, number, ComplaintDeed.READ_LETTER);
        return complaint.isAnswered() ? Optional.of(printer.print("klachtantwoord", content(complaint))) : Optional.empty();
    }

    private Map<String, Object> content(ComplaintView complaint) {
        Map<String, Object> content = head.of(complaint.reference(), "Antwoord op een klacht.");
        content.put("reference", complaint.number());
        content.put("klacht", complaint);
        StaffMember handler = staff.get(complaint.handler());
        content.put("contacten", List.of(new Contact(Role.COMPLAINT_HANDLER.dutchName(), handler.name(), handler.email())));
        return content;
    }
}
