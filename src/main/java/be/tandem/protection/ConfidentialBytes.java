package be.tandem.protection;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.springframework.stereotype.Component;

/** A document that only the application reads; its column, of type bytea, holds it sealed. */
@Component
@Converter
@Immutable
public class ConfidentialBytes implements AttributeConverter<byte[], byte[]> {

    static final String KIND = "document";

    private final Vault vault;

    ConfidentialBytes(Vault vault) {
        this.vault = vault;
    }

    @Override
    public byte[] convertToDatabaseColumn(byte[] content) {
        return content == null ? null : vault.seal(content, KIND);
    }

    @Override
    public byte[] convertToEntityAttribute(byte[] sealed) {
        return sealed == null ? null : vault.open(sealed, KIND);
    }
}
