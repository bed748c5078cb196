package org.comity.law;

import com.fasterxml.jackson.annotation.JsonAlias;

/** How sure we are of a row of law. Anything below {@link #VERIFIED} is marked on the clerk's screen. */
public enum Confidence {
    /** Read in the text of the source named beside it. */
    @JsonAlias("verified")
    VERIFIED,
    /** Read in part, or in a secondary source. */
    @JsonAlias({"partial", "seen"})
    PARTIAL,
    /** Known from memory; a person checks it before relying on it. */
    @JsonAlias("recalled")
    RECALLED
}
