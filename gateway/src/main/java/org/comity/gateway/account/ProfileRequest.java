package org.comity.gateway.account;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.comity.http.Ground;
import org.comity.http.Language;

/** In which language a person is written to, and which time is shown beside the court's. */
public record ProfileRequest(String locale, String zone) {
    List<Ground> grounds() {
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

    private boolean isZone() {
        try {
            return zone != null && zone.length() <= 64 && ZoneId.of(zone) != null;
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
