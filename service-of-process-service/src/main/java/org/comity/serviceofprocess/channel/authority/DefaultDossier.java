package org.comity.serviceofprocess.channel.authority;

import java.time.LocalDate;
import java.util.List;
import org.comity.law.CourtCalendar;
import org.comity.law.ProceduralPeriods;
import org.comity.serviceofprocess.adviser.Channel;
import org.comity.serviceofprocess.adviser.DeclaredByChina;
import org.comity.serviceofprocess.adviser.Paper;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether a court may give judgment although no certificate came back. Source: HSC 15(2), as China declared; all conditions
 * must hold, and the judge decides then.
 */
final class DefaultDossier {
    private DefaultDossier() {}

    /** What must hold. */
    @Schema(name = "DossierCondition")
    enum Condition {
        /** China declared that its judges may: 15(2). */
        DECLARED,
        /** What was to be served begins the proceedings, or summons the defendant: 15(1). */
        BEGINS_PROCEEDINGS,
        /** The defendant has not appeared: neither itself nor anybody for it is in the case. 15(1). */
        NOT_APPEARED,
        /** The papers were transmitted by one of the methods of the Convention: 15(2)(a). */
        BY_THE_CONVENTION,
        TRANSMITTED,
        /** Not less than six months have passed since: 15(2)(b). */
        SIX_MONTHS,
        /** No certificate of any kind was received: 15(2)(c). */
        NO_CERTIFICATE,
        /** Every reasonable effort was made to get one: here, a reminder after the time for it, on record. */
        EVERY_EFFORT
    }

    /** @param since the day since which it holds, or from which it will; null where that is no matter of days */
    record Finding(
            Condition condition, boolean holds, @Nullable LocalDate since) {}

    /**
     * @param appeared whether the addressee, or anybody for it, is in the case
     * @param sentAbroad the court's day on which the papers went to the authority; null if they did not
     * @param reminders the days on which it was reminded
     */
    static List<Finding> of(
            Channel channel,
            Paper paper,
            boolean appeared,
            LocalDate sentAbroad,
            List<LocalDate> reminders,
            int certificates,
            LocalDate today) {
        LocalDate sixMonths = after("SRV-28", sentAbroad);
        LocalDate reminderDue = after("SRV-26", sentAbroad);
        LocalDate effort = reminderDue == null
                ? null
                : reminders.stream()
                        .filter(day -> !day.isBefore(reminderDue))
                        .min(LocalDate::compareTo)
                        .orElse(null);
        return List.of(
                new Finding(
                        Condition.DECLARED,
                        Boolean.parseBoolean(
                                DeclaredByChina.judgmentWithoutCertificate().value()),
                        null),
                new Finding(
                        Condition.BEGINS_PROCEEDINGS,
                        paper == Paper.STATEMENT_OF_CLAIM || paper == Paper.SUMMONS,
                        null),
                new Finding(Condition.NOT_APPEARED, !appeared, null),
                new Finding(
                        Condition.BY_THE_CONVENTION,
                        channel == Channel.TREATY_CENTRAL_AUTHORITY || channel == Channel.TREATY_JUDICIAL_OFFICERS,
                        null),
                new Finding(Condition.TRANSMITTED, sentAbroad != null, sentAbroad),
                new Finding(Condition.SIX_MONTHS, sixMonths != null && today.isAfter(sixMonths), sixMonths),
                new Finding(Condition.NO_CERTIFICATE, certificates == 0, null),
                new Finding(Condition.EVERY_EFFORT, effort != null, effort == null ? reminderDue : effort));
    }

    private static LocalDate after(String period, LocalDate from) {
        return from == null
                ? null
                : ProceduralPeriods.china()
                        .require(period)
                        .after(from, CourtCalendar.china())
                        .lastDay();
    }
}
