package org.comity.gateway.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** By what messages to one system are signed. Source: Standard Webhooks 1.0.0, "Signature scheme", symmetric. */
record WebhookSecret(byte[] bytes) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static WebhookSecret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new WebhookSecret(bytes);
    }

    /** As the libraries of Standard Webhooks take it. */
    String text() {
        return "whsec_" + Base64.getEncoder().encodeToString(bytes);
    }

    /** @param seconds since 1970, as in {@code webhook-timestamp} */
    String signature(String id, long seconds, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            return "v1,"
                    + Base64.getEncoder()
                            .encodeToString(mac.doFinal(
                                    "%s.%d.%s".formatted(id, seconds, body).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public String toString() {
        return "WebhookSecret";
    }
}
