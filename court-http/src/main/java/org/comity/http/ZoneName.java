package org.comity.http;

import java.time.ZoneId;
import java.util.Set;

/** Names of time zones (IANA). An offset such as {@code UTC+8} is none: browsers do not know it, and it has no summer. */
public final class ZoneName {
    private static final Set<String> KNOWN = Set.copyOf(ZoneId.getAvailableZoneIds());

    private ZoneName() {}

    public static boolean isKnown(String name) {
        return name != null && KNOWN.contains(name);
    }
}
