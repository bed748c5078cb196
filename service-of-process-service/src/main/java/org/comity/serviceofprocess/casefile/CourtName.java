package org.comity.serviceofprocess.casefile;

import org.comity.law.Court;
import org.comity.law.Courts;

/** A court as pages name it: by its code, in Chinese and English; further languages are the web app's. */
public record CourtName(String code, String zh, String en) {

    public static CourtName of(String code) {
        Court court = Courts.named(code);
        return new CourtName(court.code(), court.zh(), court.en());
    }
}
