package org.comity.filing.submission;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import org.comity.law.jurisdiction.ArbitrationAgreement;
import org.comity.law.jurisdiction.Connection;
import org.comity.law.jurisdiction.CourtAgreement;
import org.comity.law.jurisdiction.EarlierJudgment;
import org.comity.law.jurisdiction.ExclusiveMatter;
import org.comity.law.jurisdiction.ParallelSuit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the filer answered to the questions on which jurisdiction turns; a question that is not answered is null, or empty. Source: CPL
 * 34, 36, 127, 276-282.
 *
 * @param places provinces, by the first character of the codes of their courts, such as 浙
 * @param agreedCourt code of the Chinese court that the parties agreed upon; null if another, or none, was
 * @param foreignState whether a foreign state is a party; null is the same as false
 */
@Schema(description = "What the filer answered to the questions on which jurisdiction turns")
public record JurisdictionAnswers(
        @Size(max = 20) List<@NotNull Connection> connections,
        @Size(max = 40) List<@NotNull @Pattern(regexp = "[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新]") String> places,
        @Size(max = 20) List<@NotNull ExclusiveMatter> exclusive,
        @Nullable CourtAgreement agreement,
        @Size(max = 12) @Nullable String agreedCourt,
        @Nullable ArbitrationAgreement arbitration,
        @Nullable ParallelSuit suit,
        @Nullable EarlierJudgment judgment,
        @Nullable Boolean foreignState) {
    public static final JurisdictionAnswers NONE =
            new JurisdictionAnswers(null, null, null, null, null, null, null, null, null);

    public JurisdictionAnswers {
        connections = ordered(connections);
        places = ordered(places);
        exclusive = ordered(exclusive);
        agreedCourt = agreement == CourtAgreement.CHINESE_COURT ? agreedCourt : null;
        foreignState = Boolean.TRUE.equals(foreignState) ? true : null;
    }

    /** The same answers are written alike, so that a signature covers them however they were given. */
    private static <T extends Comparable<T>> List<T> ordered(List<T> given) {
        // What is no value at all is refused by its own constraint.
        return given == null
                ? List.of()
                : given.stream()
                        .distinct()
                        .sorted(Comparator.nullsFirst(Comparator.naturalOrder()))
                        .toList();
    }
}
