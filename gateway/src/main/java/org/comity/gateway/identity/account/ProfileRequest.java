package org.comity.gateway.identity.account;

import java.util.ArrayList;
import java.util.List;
import org.comity.http.Ground;
import org.comity.http.Language;
import org.comity.http.ZoneName;

/** In which language a person is written to, and which time is shown beside the court's. */
public record ProfileRequest(String locale, String zone) {
    public List<Ground> grounds() {
        List<Ground> grounds = new ArrayList<>();
        if (!Language.isSupported(locale)) {
            grounds.add(new Ground("locale-unknown", null, "locale"));
        }
        if (!ZoneName.isKnown(zone)) {
            grounds.add(new Ground("zone-unknown", null, "zone"));
        }
        return grounds;
    }
}
