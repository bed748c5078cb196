package org.comity.gateway.identity.account;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.comity.http.Ground;
import org.comity.http.Language;

/** In which language a person is written to, and which time is shown beside the court's. */
public record ProfileRequest(String locale, String zone) {
    public List<Ground> grounds() {
        List<Ground> grounds = new ArrayList<>();
        if (Language.SUPPORTED.stream()
                .noneMatch(supported -> supported.toLanguageTag().equals(locale))) {
            grounds.add(new Ground("locale-unknown", null, "locale"));
        }
        if (!isZone()) {
            grounds.add(new Ground("zone-unknown", null, "zone"));
        }
        return grounds;
    }

    /** One of the IANA zones: an offset such as {@code UTC+8} is none, and browsers do not know it. */
    private boolean isZone() {
        return zone != null && ZoneId.getAvailableZoneIds().contains(zone);
    }
}
