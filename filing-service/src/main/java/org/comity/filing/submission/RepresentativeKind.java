package org.comity.filing.submission;

import java.util.EnumSet;
import java.util.Set;

/** As what somebody acts for a party. */
public enum RepresentativeKind {
    /** Source: CPL 61(2)(1), 274. */
    LAWYER,
    /** A near relative, somebody on the staff, or whom a community or body recommends. Source: CPL 61(2)(2)-(3); J 526. */
    AGENT,
    /** Of a legal person, by law. Source: CPL 51(2). */
    LEGAL_REPRESENTATIVE,
    /** Of somebody who cannot sue alone, by law. Source: CPL 60. */
    GUARDIAN;

    private static final Set<RepresentativeKind> BY_LAW = EnumSet.of(LEGAL_REPRESENTATIVE, GUARDIAN);

    /** Acts with all powers, which no power of attorney gives. */
    public boolean isByLaw() {
        return BY_LAW.contains(this);
    }

    /** What kinds of paper can prove it. Source: CPL 62; J 521(3). */
    public Set<String> proofs() {
        return isByLaw() ? Set.of("REPRESENTATIVE_AUTHORITY", "IDENTITY") : Set.of("POWER_OF_ATTORNEY");
    }
}
