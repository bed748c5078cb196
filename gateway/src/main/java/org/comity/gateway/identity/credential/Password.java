package org.comity.gateway.identity.credential;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.comity.http.Ground;

/**
 * A password as it is compared: the same person types the same letters on another keyboard as other code points. Characters
 * are composed and every kind of space is the space; nothing else is changed, not even case or width.
 *
 * <p>Source: RFC 8265, 4.2.2 (OpaqueString).
 */
public record Password(String text) {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final Pattern SPACE = Pattern.compile("\\p{Zs}");

    public Password {
        text = text == null ? "" : Normalizer.normalize(SPACE.matcher(text).replaceAll(" "), Normalizer.Form.NFC);
    }

    public static Password of(String text) {
        return new Password(text);
    }

    /** What is wrong with it as a new password. Long ones are asked for, not odd ones, and none that a guesser tries first. Source: NIST SP 800-63B, 3.1.1.2. */
    public List<Ground> grounds() {
        if (length() < SHORTEST || length() > LONGEST) {
            return List.of(new Ground("password-length", null, "password", List.of(SHORTEST, LONGEST)));
        }
        return CommonPasswords.contain(this) ? List.of(new Ground("password-common", null, "password")) : List.of();
    }

    /** In characters as people count them, not in UTF-16 units. */
    public int length() {
        return text.codePointCount(0, text.length());
    }

    @Override
    public String toString() {
        return "Password";
    }
}
