package org.comity.filing.foreignlaw;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By which of the seven ways foreign law was found. Source: SPC Interpretation (2) on foreign-related relations [2023] 12, art. 2. */
@Schema(name = "ForeignLawWay")
public enum Way {
    PARTIES,
    /** By the authority of the other state, under a treaty. */
    JUDICIAL_ASSISTANCE,
    /** By a Chinese mission there, or theirs in China, at the request of the Supreme People's Court. */
    MISSION,
    /** By who takes part in a mechanism that the Supreme People's Court made or joined. */
    COOPERATION,
    /** By a member of the International Commercial Expert Committee. */
    EXPERT_COMMITTEE,
    /** By a body that looks for law, or an expert. */
    EXPERT,
    OTHER;

    /** Whether somebody vouches for it, who has shown qualification and that there is no interest. Source: art. 4. */
    boolean isByExpert() {
        return this == EXPERT_COMMITTEE || this == EXPERT;
    }
}
