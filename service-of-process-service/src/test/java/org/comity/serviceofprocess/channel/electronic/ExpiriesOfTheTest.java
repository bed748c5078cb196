package org.comity.serviceofprocess.channel.electronic;

import jakarta.inject.Singleton;

/** Looks for deliveries whose time ran out when a test says so. */
@Singleton
public class ExpiriesOfTheTest {
    private final Expiries expiries;

    ExpiriesOfTheTest(Expiries expiries) {
        this.expiries = expiries;
    }

    public void expire() {
        expiries.expire();
    }
}
