package org.comity.serviceofprocess;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;

/** The clock of this service: UTC, in whole milliseconds, so that what is stored, shown and proved is the same instant. */
class CourtTime {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}
