package org.comity.law.jurisdiction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.law.Cause;
import org.comity.law.Causes;
import org.comity.law.Domicile;

/**
 * What is known of a dispute, as far as jurisdiction turns on it. What was not answered is null, or empty.
 *
 * @param cause number in the list of causes of action; null if it is not chosen
 * @param cny the amount of the claim; null if it is not known, or none is claimed
 * @param withoutAmount whether none is claimed
 * @param defendants where they have their domicile
 * @param court code of the court that is chosen
 * @param places where in China it is with which the dispute is connected, or a defendant: first characters of the codes of courts
 * @param agreedCourt code of the court that the parties agreed upon
 * @param foreignState whether a foreign state is a party
 */
public record JurisdictionFacts(
        String cause,
        BigDecimal cny,
        boolean withoutAmount,
        Set<Domicile> defendants,
        String court,
        Set<Connection> connections,
        Set<String> places,
        Set<ExclusiveMatter> exclusive,
        CourtAgreement agreement,
        String agreedCourt,
        ArbitrationAgreement arbitration,
        ParallelSuit suit,
        EarlierJudgment judgment,
        boolean foreignState) {

    Optional<Cause> knownCause() {
        return Optional.ofNullable(cause).flatMap(Causes::find);
    }

    boolean isExclusive() {
        return exclusive.stream().anyMatch(matter -> matter != ExclusiveMatter.NONE);
    }

    boolean isConnected() {
        return connections.stream().anyMatch(each -> each != Connection.NONE);
    }

    boolean isDefendantAtHome() {
        return defendants.contains(Domicile.MAINLAND);
    }

    /** Whether a question on which it turns is open, or its answer is that one is not sure. */
    boolean isOpen() {
        return connections.isEmpty()
                || exclusive.isEmpty()
                || List.of(
                                CourtAgreement.UNSURE,
                                ArbitrationAgreement.UNSURE,
                                ParallelSuit.UNSURE,
                                EarlierJudgment.UNSURE)
                        .stream()
                        .anyMatch(unsure ->
                                unsure == agreement || unsure == arbitration || unsure == suit || unsure == judgment)
                || agreement == null
                || arbitration == null
                || suit == null
                || judgment == null;
    }
}
