package org.comity.images;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One of Debian's packages in an image, as its control file has it. */
record DebianPackage(String name, String version, String architecture) {
    private static final Pattern FIELD = Pattern.compile("(?m)^(Package|Version|Architecture): (.+)$");

    static DebianPackage described(String control) {
        Map<String, String> fields = FIELD.matcher(control)
                .results()
                .collect(Collectors.toMap(field -> field.group(1), (MatchResult field) -> field.group(2)));
        return new DebianPackage(fields.get("Package"), fields.get("Version"), fields.get("Architecture"));
    }

    /** As scanners know it. */
    String purl() {
        return "pkg:deb/debian/%s@%s?arch=%s"
                .formatted(name, version.replace("+", "%2B").replace(":", "%3A"), architecture);
    }
}
