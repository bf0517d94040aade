package be.tandem.handover;

import be.tandem.form.Refusal;
import java.util.regex.Pattern;

/**
 * Whom the participant chooses, as it was typed.
 *
 * @param who log-in of somebody of the team, or {@link #OUTSIDER}, or {@link #NOBODY}
 */
public record TrustedChoice(String who, String name, String phone) {

    public static final String OUTSIDER = "OUTSIDER";
    public static final String NOBODY = "NOBODY";
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()./\\-]{8,20}");
    private static final int LONGEST_NAME = 100;

    TrustedChoice checked() {
        if (who == null || who.isBlank()) {
            throw new Refusal("who", "Kies iemand, of kies niemand.");
        }
        return OUTSIDER.equals(who) ? new TrustedChoice(who, checkedName(), checkedPhone()) : this;
    }

    private String checkedName() {
        if (name == null || name.isBlank()) {
            throw new Refusal("name", "Schrijf de naam van deze persoon.");
        }
        if (name.strip().length() > LONGEST_NAME) {
            throw new Refusal("name", "Deze naam is te lang. Gebruik hoogstens " + LONGEST_NAME + " tekens.");
        }
        return name.strip();
    }

    private String checkedPhone() {
        if (phone == null || !PHONE.matcher(phone.strip()).matches()) {
            throw new Refusal("phone", "Schrijf een telefoonnummer, bijvoorbeeld 0470 12 34 56.");
        }
        return phone.strip();
    }
}
