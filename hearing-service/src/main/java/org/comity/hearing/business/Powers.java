package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.ALREADY_SIGNED;
import static org.comity.hearing.problem.HearingProblem.POWER_CHANGED;
import static org.comity.hearing.problem.HearingProblem.POWER_NOT_CONFIRMED;
import static org.comity.hearing.problem.HearingProblem.POWER_NOT_FOUND;
import static org.comity.hearing.problem.HearingProblem.POWER_NOT_READ;
import static org.comity.hearing.problem.HearingProblem.POWER_NOT_SHOWN;
import static org.comity.hearing.problem.HearingProblem.POWER_UNSIGNED;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.comity.hearing.business.Exhibits.ExhibitShown;
import org.comity.hearing.business.ReadingAndSigning.Signature;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Phase;

/**
 * A power of attorney is signed before the judge: its wording is shown and read in the language of the party, who signs it as its lawyer
 * does while the judge sees both; then the judge finds whether the lawyer is one, and whether it is what the party wants. Source: Provisions
 * on online filing for cross-border litigants art. 6.
 */
public final class Powers extends Item {
    static final List<Class<? extends Fact>> FACTS =
            List.of(PowerRead.class, PowerSigned.class, PowerWitnessed.class, PowerNotWitnessed.class);

    private static final Set<Phase> THEN = EnumSet.of(Phase.WITNESSING);

    /** Its words were read aloud in that language. {@code digest} is that of the paper. */
    @FactName("power.read")
    public record PowerRead(String seat, String language, String title, String digest) implements Fact {}

    /** Of the party, or of the lawyer. Who signed is the account; what, the digest. */
    @FactName("power.signed")
    public record PowerSigned(
            String seat, UUID accountId, String name, String title, String digest, Signature signature)
            implements Signed {}

    /**
     * The judge looked at the lawyer's licence and firm, asked the party, and finds the power to be what it wants. {@code licence} is the
     * number of the licence of a lawyer of the Mainland.
     */
    @FactName("power.witnessed")
    public record PowerWitnessed(
            UUID representationId, UUID documentId, String title, String digest, String firm, String licence)
            implements Fact {}

    /** The judge does not witness it, and says why. */
    @FactName("power.refused")
    public record PowerNotWitnessed(UUID representationId, String title, String reason) implements Fact {}

    private final Seating seating;
    private final Attendance attendance;
    private final Supplier<Power> power;
    /** Languages, without region or script. */
    private final Set<String> readIn = new HashSet<>();
    /** By seat, the account that signed: who comes onto the seat later signs for themselves. */
    private final Map<String, UUID> signed = new HashMap<>();

    private String shown;
    private boolean found;

    /** @param power what is witnessed here; asked in that phase alone */
    Powers(Seating seating, Attendance attendance, Supplier<Power> power) {
        this.seating = seating;
        this.attendance = attendance;
        this.power = power;
        answers("power.read", this::read, to(EnumSet.of(Role.JUDGE, Role.CLERK, Role.INTERPRETER), THEN));
        Set<Role> signers = EnumSet.of(Role.LAWYER);
        signers.addAll(PARTIES);
        answers("power.sign", this::sign, to(signers, THEN));
        answers("power.witness", this::witness, to(PRESIDING, THEN));
        answers(
                "power.refuse",
                (by, command) -> new PowerNotWitnessed(
                        power.get().representationId(), power.get().title(), command.text("reason", LONGEST_NOTE)),
                to(PRESIDING, THEN));
        on(ExhibitShown.class, fact -> shown = fact.digest());
        on(PowerRead.class, fact -> readIn.add(language(fact.language())));
        on(PowerSigned.class, fact -> signed.put(fact.seat(), fact.accountId()));
        on(PowerWitnessed.class, fact -> found = true);
        on(PowerNotWitnessed.class, fact -> found = true);
    }

    /** In the reader's own language; the court reads in Chinese. */
    private Fact read(Seat by, Command command) {
        attendance.requireTakesPart(by);
        Power wording = requireShown();
        return new PowerRead(by.id(), by.language(), wording.title(), wording.digest());
    }

    private Power requireShown() {
        Power wording = power.get();
        if (!wording.digest().equals(shown)) {
            throw POWER_NOT_SHOWN.with(wording.title());
        }
        return wording;
    }

    /** While judge, party and lawyer are there at the same time. */
    private Fact sign(Seat by, Command command) {
        attendance.requireTakesPart(by);
        Power wording = requireShown();
        if (!wording.digest().equals(command.text("digest", 64))) {
            throw POWER_CHANGED.with();
        }
        attendance.requireConnected(Stream.concat(witnesses(), signers()));
        if (by.role().isParty() && !readIn.contains(language(by.language()))) {
            throw POWER_NOT_READ.with(by.language());
        }
        if (by.accountId().equals(signed.get(by.id()))) {
            throw ALREADY_SIGNED.with();
        }
        return new PowerSigned(
                by.id(),
                by.accountId(),
                by.name(),
                wording.title(),
                wording.digest(),
                Signature.ACCOUNT_ACT_ATTESTED_BY_SERVER);
    }

    private Fact witness(Seat by, Command command) {
        Power wording = requireShown();
        attendance.requireConnected(signers());
        signers()
                .filter(seat -> !seat.accountId().equals(signed.get(seat.id())))
                .findFirst()
                .ifPresent(seat -> {
                    throw POWER_UNSIGNED.with(seat.id());
                });
        if (!command.flag("lawyerConfirmed") || !command.flag("willConfirmed")) {
            throw POWER_NOT_CONFIRMED.with();
        }
        return new PowerWitnessed(
                wording.representationId(),
                wording.documentId(),
                wording.title(),
                wording.digest(),
                command.text("firm", LONGEST_NOTE),
                command.text("licence", 60));
    }

    private Stream<Seat> witnesses() {
        return seating.seats().stream().filter(seat -> seat.role() == Role.JUDGE);
    }

    private Stream<Seat> signers() {
        return seating.seats().stream().filter(seat -> seat.role().isParty() || seat.role() == Role.LAWYER);
    }

    private static String language(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }

    /** @throws org.comity.http.ProblemException POWER_NOT_FOUND while the judge has neither witnessed nor refused it */
    void requireFound() {
        if (!found) {
            throw POWER_NOT_FOUND.with();
        }
    }
}
