package org.comity.filing.document.upload;

import static org.comity.filing.problem.FilingProblem.UPLOAD_NOT_DESCRIBED;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.comity.filing.document.FileName;

/** What the sender says of a file before it comes: names, each with a value in Base64. Source: tus 1.0, Upload-Metadata. */
record Metadata(String header, Map<String, String> values) {
    private static final int LONGEST = 4096;

    /** @throws org.comity.http.ProblemException UPLOAD_NOT_DESCRIBED if it cannot be read */
    static Metadata of(String header) {
        if (header == null || header.length() > LONGEST) {
            throw UPLOAD_NOT_DESCRIBED.with();
        }
        Map<String, String> values = new HashMap<>();
        for (String pair : header.split(",")) {
            String[] parts = pair.strip().split(" ", 2);
            if (values.put(parts[0], parts.length < 2 ? "" : decoded(parts[1].strip())) != null) {
                throw UPLOAD_NOT_DESCRIBED.with();
            }
        }
        return new Metadata(header, Map.copyOf(values));
    }

    private static String decoded(String value) {
        try {
            return new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noBase64) {
            throw UPLOAD_NOT_DESCRIBED.with();
        }
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** As it may be shown, see {@link FileName}. */
    String filename() {
        return FileName.shown(values.getOrDefault("filename", ""));
    }

    /** Of the file at its sender's, in milliseconds since 1970; null if that is not said. */
    Long lastModified() {
        return value("lastModified")
                .filter(said -> said.matches("\\d{1,15}"))
                .map(Long::valueOf)
                .orElse(null);
    }
}
