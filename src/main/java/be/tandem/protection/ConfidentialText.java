package be.tandem.protection;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.hibernate.annotations.Immutable;
import org.springframework.stereotype.Component;

/**
 * A text that only the application reads; its column, of type text, holds it sealed and in base64.
 * For {@code @Convert(converter = ConfidentialText.class)}. Each sealing differs, so a query cannot compare such texts.
 */
@Component
@Converter
@Immutable // or Hibernate would seal and open every text once more, to copy it for comparison
public class ConfidentialText implements AttributeConverter<String, String> {

    static final String KIND = "text";

    private final Vault vault;

    ConfidentialText(Vault vault) {
        this.vault = vault;
    }

    @Override
    public String convertToDatabaseColumn(String text) {
        return text == null ? null
                : Base64.getEncoder().encodeToString(vault.seal(text.getBytes(StandardCharsets.UTF_8), KIND));
    }

    @Override
    public String convertToEntityAttribute(String sealed) {
        return sealed == null ? null : new String(vault.open(bytes(sealed), KIND), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String sealed) {
        try {
            return Base64.getDecoder().decode(sealed);
        } catch (IllegalArgumentException plain) {
            // without its cause, whose message repeats a part
            throw new BrokenSeal("this text was never sealed", null);
        }
    }
}
