package be.tandem.process.forms;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.form.FormLabels;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.DefaultResourceLoader;

/** Rule: people read the same word for a code as in the form in which it was chosen. */
class FormLabelsTest {

    private final FormLabels labels =
            new DeployedFormLabels(new DefaultResourceLoader(), new ObjectMapper(), "file:./");

    @Test
    void theFormSaysWhatACodeIsCalled() {
        assertThat(labels.of("agreeInternship", "sector", "HOSPITALITY")).isEqualTo("Horeca en keuken");
        assertThat(labels.of("agreeInternship", "purpose", "TOWARDS_PAID_WORK")).isEqualTo("Naar betaald werk");
        assertThat(labels.of("agreeInternship", "signedBy", "EMPLOYER")).isEqualTo("Werkgever");
    }

    @Test
    void aCodeThatAProcessOwnerTookOutStaysReadable() {
        assertThat(labels.of("agreeInternship", "sector", "FISHERY")).isEqualTo("FISHERY");
        assertThat(labels.of("agreeInternship", "sector", null)).isNull();
    }
}
