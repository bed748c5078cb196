package org.comity.serviceofprocess.attempt;

import java.time.LocalDate;
import java.util.List;
import org.comity.law.CourtCalendar;
import org.comity.law.Deadline;
import org.comity.law.ProceduralPeriods;
import org.comity.serviceofprocess.adviser.Channel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What time does to an attempt once its papers are on their way. Only {@link Does#SERVE} happens by itself; of the others a person
 * is told.
 *
 * @param periodId row of the procedural periods
 */
public record ChannelClock(Does does, String periodId, Deadline deadline) {

    /** What follows when a clock has run. */
    @Schema(name = "ClockDoes")
    public enum Does {
        /** Somebody asks the authority what became of the request. */
        REMIND,
        /** The authority should have served by then. */
        EXPECT,
        /** Without proof either way, a person finds whether the circumstances show service: then it is service, else it failed. */
        FIND,
        /** Without proof either way, and unless the circumstances show service, the channel has failed. */
        FAIL,
        /** The papers are served. */
        SERVE
    }

    /**
     * The clocks of an attempt, the earliest first.
     *
     * @param country where the addressee is served; null if that is not known
     * @param deemedBy the row by which publication serves, where a person chose one; null for the usual one
     * @param from the court's day on which the papers were posted, went to the authority abroad, or were published
     */
    public static List<ChannelClock> of(
            ChannelStanding.How how, Channel channel, String country, String deemedBy, LocalDate from) {
        return switch (how) {
            // CPL 283(8); J 534
            case POST -> List.of(clock(Does.FIND, "SRV-04", from));
            case CERTIFICATE -> channel == Channel.INTER_REGIONAL ? region(country, from) : abroad(channel, from);
            // Served when sent: FSIL 17(2)
            case NOTE, HANDOVER -> List.of();
            // CPL 283 para. 2
            case PUBLICATION -> List.of(clock(Does.SERVE, deemedBy == null ? "SRV-02" : deemedBy, from));
        };
    }

    /** 1999 and 2020 Arrangements; 法释〔2009〕2号 6; 法释〔2011〕15号 12. */
    private static List<ChannelClock> region(String country, LocalDate from) {
        return switch (country) {
            case "HK" -> List.of(clock(Does.EXPECT, "SRV-07", from), clock(Does.FAIL, "SRV-06", from));
            case "MO" -> List.of(clock(Does.EXPECT, "SRV-08", from), clock(Does.FAIL, "SRV-06", from));
            case "TW" -> List.of(clock(Does.FAIL, "SRV-10", from));
            case null, default -> List.of();
        };
    }

    /** S06 7 and 司发通〔1992〕093号 speak of treaties and of the diplomatic channel, not of a mission of our own. */
    private static List<ChannelClock> abroad(Channel channel, LocalDate from) {
        return channel == Channel.CONSULAR_NATIONAL
                ? List.of()
                : List.of(clock(Does.REMIND, "SRV-26", from), clock(Does.FAIL, "SRV-05", from));
    }

    private static ChannelClock clock(Does does, String periodId, LocalDate from) {
        return new ChannelClock(
                does, periodId, ProceduralPeriods.china().require(periodId).after(from, CourtCalendar.china()));
    }

    /** Whether its last day is over. */
    boolean hasRunOn(LocalDate today) {
        return today.isAfter(deadline.lastDay());
    }
}
