package org.comity.filing.archiving;

import java.util.Arrays;
import java.util.List;

/** For the test that every text is there. */
public final class HindranceCodes {
    private HindranceCodes() {}

    public static List<String> all() {
        return Arrays.stream(Hindrance.values()).map(Hindrance::code).toList();
    }
}
