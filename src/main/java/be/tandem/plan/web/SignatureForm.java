package be.tandem.plan.web;

import be.tandem.form.Typed;
import be.tandem.plan.PageSignature;
import be.tandem.plan.SignatureMethod;
import be.tandem.plan.Signer;
import java.time.LocalDate;

/** A signature as it was typed. */
public record SignatureForm(Signer signer, String seen, String remarks, SignatureMethod method, String name, String signedOn,
                            Boolean disagrees) {

    static final SignatureForm EMPTY = new SignatureForm(null, "", "", null, "", "", null);

    boolean isDisagreement() {
        return Boolean.TRUE.equals(disagrees);
    }

    PageSignature signature() {
        LocalDate on = Typed.day("signedOn", signedOn);
        return new PageSignature(signer, seen, Typed.text("remarks", remarks), method, Typed.text("name", name), on,
                isDisagreement());
    }
}
