package org.comity.gateway.webapp;

import java.util.Arrays;
import java.util.Set;

/** How a file is compressed. The empty name means: as it is. */
record Encoding(String name, String suffix) {
    private static final Encoding BROTLI = new Encoding("br", ".br");
    private static final Encoding GZIP = new Encoding("gzip", ".gz");
    private static final Encoding PLAIN = new Encoding("", "");

    /** The smallest that the browser takes and the build made. @param accepted an Accept-Encoding header, or null */
    static Encoding of(String accepted, String file, Set<String> files) {
        if (takes(accepted, BROTLI) && files.contains(file + BROTLI.suffix())) {
            return BROTLI;
        }
        return takes(accepted, GZIP) && files.contains(file + GZIP.suffix()) ? GZIP : PLAIN;
    }

    private static boolean takes(String accepted, Encoding encoding) {
        return accepted != null
                && Arrays.stream(accepted.split(","))
                        .map(String::strip)
                        .anyMatch(each -> each.equals(encoding.name())
                                || each.startsWith(encoding.name() + ";") && !each.matches(".*q=0(\\.0+)?"));
    }
}
