package org.comity.gateway.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.comity.http.Sha256;

/** A random text that only its holder knows. The database keeps {@link #digest()} alone. */
public record Secret(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    public Secret {
        text = text == null ? "" : text;
    }

    public static Secret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Whether it could be one of {@link #random}, as far as its form says. */
    public boolean isWellFormed() {
        return FORM.matcher(text).matches();
    }

    /** What a successor is derived with. It is worth nothing without the secret itself. */
    public static byte[] salt() {
        byte[] salt = new byte[BYTES];
        RANDOM.nextBytes(salt);
        return salt;
    }

    /** The secret that takes this one's place: the same each time, for who holds this one and for nobody else. */
    public Secret successor(byte[] salt) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(salt)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    public String digest() {
        return Sha256.hexOf(text);
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
