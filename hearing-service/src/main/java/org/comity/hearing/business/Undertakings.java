package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.NOT_A_PARTICIPANT;
import static org.comity.hearing.problem.HearingProblem.REASON_MISSING;
import static org.comity.hearing.problem.HearingProblem.UNDERTAKING_MISSING;
import static org.comity.hearing.problem.HearingProblem.UNDERTAKING_NOT_SHOWN;
import static org.comity.hearing.problem.HearingProblem.UNDERTAKING_NOT_SIGNED;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.comity.hearing.business.ReadingAndSigning.Signature;
import org.comity.hearing.business.Testimony.TestimonyCalled;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.comity.http.Language;
import org.comity.http.Texts;

/**
 * A witness is told of the duty to tell the truth, signs an undertaking and reads it aloud, before anything else is said. Who refuses may not
 * testify; who cannot undertake, for want of capacity, testifies without. Of experts and those who assist a party the law asks for
 * none here. Source: Interpretation of the Civil Procedure Law arts. 119, 120; Rules of Evidence art. 71.
 */
public final class Undertakings extends Item {
    static final List<Class<? extends Fact>> FACTS = List.of(
            UndertakingShown.class,
            UndertakingSigned.class,
            UndertakingHeard.class,
            UndertakingRefused.class,
            UndertakingWaived.class);

    /** The duty was told, and this is before the witness: in their {@code language}, and as it is signed, in Chinese. */
    @FactName("undertaking.shown")
    public record UndertakingShown(String seat, String language, String text, String chinese) implements Fact {}

    /** {@code accountId} and {@code signature} are null where it was signed by hand in the courtroom. */
    @FactName("undertaking.signed")
    public record UndertakingSigned(String seat, UUID accountId, Signature signature) implements Signed {}

    /** It was read aloud. {@code reason} says why the clerk read it for the witness; otherwise null. */
    @FactName("undertaking.heard")
    public record UndertakingHeard(String seat, Reader reader, String reason) implements Fact {}

    @FactName("undertaking.refused")
    public record UndertakingRefused(String seat, String reason) implements Fact {}

    /** Of a person without capacity, or with limited capacity, none is asked. */
    @FactName("undertaking.waived")
    public record UndertakingWaived(String seat, String reason) implements Fact {}

    /** Source: Rules of Evidence art. 71(3): the clerk reads it for whoever has a good reason. */
    public enum Reader {
        WITNESS,
        CLERK
    }

    static final Texts TEXTS = new Texts("messages/undertaking");

    private static final Set<Role> WITNESS = EnumSet.of(Role.WITNESS);
    private static final Set<Role> CLERK = EnumSet.of(Role.CLERK);

    private final Seating seating;
    private final Attendance attendance;
    private final Testimony testimony;
    private final Set<String> shown = new HashSet<>();
    private final Set<String> signed = new HashSet<>();
    private final Set<String> mayTestify = new HashSet<>();

    Undertakings(Seating seating, Attendance attendance, Testimony testimony) {
        this.seating = seating;
        this.attendance = attendance;
        this.testimony = testimony;
        answers("undertaking.show", this::show, to(COURT, MERITS));
        answers("undertaking.sign", this::sign, to(WITNESS, MERITS));
        answers("undertaking.note", this::noteSignature, to(CLERK, MERITS));
        answers("undertaking.hear", this::hear, to(CLERK, MERITS));
        answers("undertaking.refuse", this::refuse, to(WITNESS, MERITS), to(CLERK, MERITS));
        answers("undertaking.waive", this::waive, to(PRESIDING, MERITS));
        on(TestimonyCalled.class, fact -> forget(fact.seat()));
        on(UndertakingShown.class, fact -> {
            forget(fact.seat());
            shown.add(fact.seat());
        });
        on(UndertakingSigned.class, fact -> signed.add(fact.seat()));
        on(UndertakingHeard.class, fact -> mayTestify.add(fact.seat()));
        on(UndertakingWaived.class, fact -> mayTestify.add(fact.seat()));
        on(UndertakingRefused.class, fact -> forget(fact.seat()));
    }

    private void forget(String seat) {
        shown.remove(seat);
        signed.remove(seat);
        mayTestify.remove(seat);
    }

    private Fact show(Seat by, Command command) {
        Seat witness = called(command);
        Locale own = Language.spoken(witness.language()).orElse(Locale.ENGLISH);
        return new UndertakingShown(
                witness.id(),
                own.toLanguageTag(),
                TEXTS.of("text", own, witness.name()),
                TEXTS.of("text", Locale.SIMPLIFIED_CHINESE, witness.name()));
    }

    private Fact sign(Seat by, Command command) {
        requireShown(by);
        attendance.requireTakesPart(by);
        return new UndertakingSigned(by.id(), by.accountId(), Signature.ACCOUNT_ACT_ATTESTED_BY_SERVER);
    }

    /** Signed by hand in the courtroom; the paper goes to the file. */
    private Fact noteSignature(Seat by, Command command) {
        Seat witness = called(command);
        requireShown(witness);
        attendance.requireInCourtroom(command);
        return new UndertakingSigned(witness.id(), null, null);
    }

    private void requireShown(Seat witness) {
        testimony.requireCalled(witness);
        if (!shown.contains(witness.id())) {
            throw UNDERTAKING_NOT_SHOWN.with(witness.id());
        }
    }

    private Fact hear(Seat by, Command command) {
        Seat witness = called(command);
        if (!signed.contains(witness.id())) {
            throw UNDERTAKING_NOT_SIGNED.with(witness.id());
        }
        Reader reader = command.oneOf(Reader.class, "reader");
        String reason = command.optionalText("reason", LONGEST_NOTE);
        if (reader == Reader.CLERK && reason == null) {
            throw REASON_MISSING.with(witness.id());
        }
        return new UndertakingHeard(witness.id(), reader, reason);
    }

    private Fact refuse(Seat by, Command command) {
        Seat witness = by.role() == Role.WITNESS ? by : called(command);
        testimony.requireCalled(witness);
        return new UndertakingRefused(witness.id(), command.text("reason", LONGEST_NOTE));
    }

    private Fact waive(Seat by, Command command) {
        return new UndertakingWaived(called(command).id(), command.text("reason", LONGEST_NOTE));
    }

    private Seat called(Command command) {
        Seat witness = seating.named(command);
        if (witness.role() != Role.WITNESS) {
            throw NOT_A_PARTICIPANT.with(witness.id());
        }
        testimony.requireCalled(witness);
        return witness;
    }

    /**
     * What somebody says who is heard apart counts once they were called, and a witness's once they undertook to tell the truth.
     *
     * @throws org.comity.http.ProblemException NOT_CALLED_IN, UNDERTAKING_MISSING
     */
    void requireMaySpeak(Seat speaker) {
        testimony.requireCalled(speaker);
        if (speaker.role() == Role.WITNESS && !mayTestify.contains(speaker.id())) {
            throw UNDERTAKING_MISSING.with(speaker.id());
        }
    }
}
