package be.tandem.protection;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AeadKey;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.util.Bytes;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A set of keys: the primary one seals, all of them open. */
final class Keys {

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java has no AES-GCM", impossible);
        }
    }

    private final KeysetHandle set;
    private final Aead aead;

    private Keys(KeysetHandle set) throws GeneralSecurityException {
        this.set = set;
        this.aead = set.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    static Keys made() {
        return built(KeysetHandle.newBuilder().addEntry(newPrimary()));
    }

    static Keys parsed(String text) throws GeneralSecurityException {
        return new Keys(TinkJsonProtoKeysetFormat.parseKeyset(text, InsecureSecretKeyAccess.get()));
    }

    /** Seals with a new key, and still opens with all others. */
    Keys withNewPrimary() {
        return built(KeysetHandle.newBuilder(set).addEntry(newPrimary()));
    }

    Keys primaryOnly() {
        return built(KeysetHandle.newBuilder().addEntry(KeysetHandle.importKey(set.getPrimary().getKey())
                .withFixedId(set.getPrimary().getId()).makePrimary()));
    }

    int size() {
        return set.size();
    }

    /** Readable keys: only for the key file. */
    String text() throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(set, InsecureSecretKeyAccess.get());
    }

    Aead aead() {
        return aead;
    }

    /** What everything starts with that the primary key sealed. */
    byte[] primaryPrefix() {
        return prefix(set.getPrimary());
    }

    /** Whether one of these keys sealed it, as its first bytes say. */
    boolean sealed(byte[] content) {
        return IntStream.range(0, set.size()).mapToObj(number -> prefix(set.getAt(number)))
                .anyMatch(prefix -> Arrays.equals(prefix, Arrays.copyOf(content, prefix.length)));
    }

    private static KeysetHandle.Builder.Entry newPrimary() {
        return KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM).withRandomId().makePrimary();
    }

    private static Keys built(KeysetHandle.Builder builder) {
        try {
            return new Keys(builder.build());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("these keys make no set", impossible);
        }
    }

    private static byte[] prefix(KeysetHandle.Entry entry) {
        Bytes prefix = ((AeadKey) entry.getKey()).getOutputPrefix();
        return prefix.toByteArray();
    }
}
