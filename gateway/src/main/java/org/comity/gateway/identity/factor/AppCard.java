package org.comity.gateway.identity.factor;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.binary.Base32;

/**
 * What an app reads to show the codes of an account. It is said in this answer and never again.
 *
 * @param secret in base 32, to be typed where there is no camera
 * @param uri {@code otpauth:}, which an app on the same telephone opens
 * @param picture the same as a QR code: the path of an SVG whose view box is {@code 0 0 size size}
 * @param size modules on each side, with the quiet zone
 */
public record AppCard(String secret, String uri, String picture, int size) {
    /** Source: ISO/IEC 18004, 5.3.8. */
    private static final int QUIET = 4;

    static AppCard of(byte[] secret, String email, URI publicUrl) {
        String typed = new Base32().encodeToString(secret);
        String issuer = encoded(publicUrl.getHost());
        String uri = "otpauth://totp/" + issuer + ":" + encoded(email) + "?secret=" + typed + "&issuer=" + issuer;
        ByteMatrix modules = modulesOf(uri);
        return new AppCard(typed, uri, pathOf(modules), modules.getWidth() + 2 * QUIET);
    }

    private static String pathOf(ByteMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    private static ByteMatrix modulesOf(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalStateException(tooLong);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "AppCard";
    }
}
