package org.comity.serviceofprocess.channel.authority;

import java.util.EnumSet;
import java.util.Set;
import org.comity.serviceofprocess.adviser.Channel;

/** An office to which papers go on their way abroad. Source: CPL 283(1) – (3), 294; 法释〔2013〕11号 6 – 9; the arrangements with the regions. */
enum Stage {
    HIGH_COURT,
    SUPREME_COURT,
    MINISTRY_OF_JUSTICE,
    MINISTRY_OF_FOREIGN_AFFAIRS,
    /** The Chinese mission in the state of destination. */
    MISSION,
    /** The Central Authority of the state of destination. */
    CENTRAL_AUTHORITY,
    /** The authority that a treaty names, or the ministry of the state of destination. */
    FOREIGN_AUTHORITY,
    /** A judicial officer of the state of destination. Source: HSC 10(b). */
    JUDICIAL_OFFICER,
    /** The court in Hong Kong or Macao, or the contact in Taiwan. */
    REGION;

    /** Where the papers of a channel can go. */
    static Set<Stage> of(Channel channel) {
        return switch (channel) {
            case TREATY_CENTRAL_AUTHORITY ->
                EnumSet.of(HIGH_COURT, SUPREME_COURT, MINISTRY_OF_JUSTICE, CENTRAL_AUTHORITY);
            case BILATERAL_TREATY -> EnumSet.of(HIGH_COURT, SUPREME_COURT, MINISTRY_OF_JUSTICE, FOREIGN_AUTHORITY);
            case TREATY_JUDICIAL_OFFICERS ->
                EnumSet.of(HIGH_COURT, SUPREME_COURT, MINISTRY_OF_JUSTICE, JUDICIAL_OFFICER);
            case DIPLOMATIC ->
                EnumSet.of(HIGH_COURT, SUPREME_COURT, MINISTRY_OF_FOREIGN_AFFAIRS, MISSION, FOREIGN_AUTHORITY);
            case CONSULAR_NATIONAL -> EnumSet.of(HIGH_COURT, SUPREME_COURT, MINISTRY_OF_FOREIGN_AFFAIRS, MISSION);
            case INTER_REGIONAL -> EnumSet.of(HIGH_COURT, SUPREME_COURT, REGION);
            default -> EnumSet.noneOf(Stage.class);
        };
    }

    /** Whether the papers are with the other side then, so that clocks run. */
    boolean isAbroad() {
        return switch (this) {
            case CENTRAL_AUTHORITY, FOREIGN_AUTHORITY, JUDICIAL_OFFICER, REGION -> true;
            case HIGH_COURT, SUPREME_COURT, MINISTRY_OF_JUSTICE, MINISTRY_OF_FOREIGN_AFFAIRS, MISSION -> false;
        };
    }
}
