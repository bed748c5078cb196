package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.AGREEMENT_CHANGED;
import static org.comity.hearing.problem.HearingProblem.AGREEMENT_IN_FORCE;
import static org.comity.hearing.problem.HearingProblem.AGREEMENT_NOT_CHINESE;
import static org.comity.hearing.problem.HearingProblem.AGREEMENT_NOT_DRAFTED;
import static org.comity.hearing.problem.HearingProblem.AGREEMENT_NOT_IN_LANGUAGE;
import static org.comity.hearing.problem.HearingProblem.AGREEMENT_READING_SIGNED;
import static org.comity.hearing.problem.HearingProblem.ALREADY_SIGNED;
import static org.comity.hearing.problem.HearingProblem.SPECIAL_AUTHORITY_NEEDED;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.comity.hearing.business.ReadingAndSigning.Signature;
import org.comity.hearing.log.Chain;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Phase;

/**
 * What the parties agree on: drafted in the room, shown in each one's language, signed by every party and the mediator, and in force with the last
 * of these signatures. Source: Civil Procedure Law arts. 99, 100; Online Mediation Rules art. 19.
 */
public final class Agreement extends Item {
    static final List<Class<? extends Fact>> FACTS =
            List.of(AgreementDrafted.class, AgreementRendered.class, AgreementSigned.class);

    /** The Chinese text, which governs. {@code digest} is the SHA-256 of its UTF-8, in hex. Another version: whoever signed signs anew. */
    @FactName("agreement.drafted")
    public record AgreementDrafted(int version, String text, String digest) implements Fact {}

    /** The same in another language, to be read. It may be put better until somebody has signed by it. */
    @FactName("agreement.rendered")
    public record AgreementRendered(int version, String language, String text) implements Fact {}

    /**
     * {@code specialAuthority} says whether who acts for a party says that the power of attorney lets them settle; null of the party itself, and of
     * the mediator. {@code language} is that in which it was read, null in older logs. {@code inForce} says whether it was the last signature that
     * was needed.
     */
    @FactName("agreement.signed")
    public record AgreementSigned(
            String seat,
            UUID accountId,
            String name,
            int version,
            String digest,
            Signature signature,
            @JsonInclude(JsonInclude.Include.NON_NULL) Boolean specialAuthority,
            @JsonInclude(JsonInclude.Include.NON_NULL) String language,
            boolean inForce)
            implements Signed {}

    private static final Set<Phase> THEN = EnumSet.of(Phase.MEDIATION);
    /** Who act by a power of attorney: to settle it must say so. Source: Civil Procedure Law art. 62(2). */
    private static final Set<String> BY_POWER = Set.of("LAWYER", "AGENT");

    private final Seating seating;
    private final Attendance attendance;
    /** Null before the first. */
    private AgreementDrafted draft;

    /** Languages in which it can be read, without region or script. */
    private final Set<String> readIn = new HashSet<>();

    /** Those by which somebody signed: what they read there stays as they read it. */
    private final Set<String> signedBy = new HashSet<>();

    /** By seat, the account that signed: who comes onto the seat later signs for themselves. */
    private final Map<String, UUID> signed = new HashMap<>();

    private boolean inForce;

    Agreement(Seating seating, Attendance attendance) {
        this.seating = seating;
        this.attendance = attendance;
        Set<Role> drafting = EnumSet.of(Role.MEDIATOR, Role.CLERK);
        answers("agreement.draft", this::draft, to(drafting, THEN));
        Set<Role> rendering = EnumSet.of(Role.MEDIATOR, Role.CLERK, Role.INTERPRETER);
        answers("agreement.render", this::render, to(rendering, THEN));
        Set<Role> signing = EnumSet.of(Role.MEDIATOR);
        signing.addAll(PARTIES);
        answers("agreement.sign", this::sign, to(signing, THEN));
        on(AgreementDrafted.class, fact -> {
            draft = fact;
            readIn.clear();
            signedBy.clear();
            signed.clear();
        });
        on(AgreementRendered.class, fact -> readIn.add(language(fact.language())));
        on(AgreementSigned.class, fact -> {
            signed.put(fact.seat(), fact.accountId());
            if (fact.language() != null) {
                signedBy.add(language(fact.language()));
            }
            inForce = fact.inForce();
        });
    }

    private Fact draft(Seat by, Command command) {
        requireOpen();
        String text = command.text("text", LONGEST_STATEMENT);
        if (text.codePoints().noneMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.HAN)) {
            throw AGREEMENT_NOT_CHINESE.with();
        }
        String digest = HexFormat.of().formatHex(Chain.hash(text.getBytes(StandardCharsets.UTF_8)));
        return new AgreementDrafted(draft == null ? 1 : draft.version() + 1, text, digest);
    }

    private Fact render(Seat by, Command command) {
        requireOpen();
        requireDigest(command);
        String language = command.language("language");
        if (signedBy.contains(language(language))) {
            throw AGREEMENT_READING_SIGNED.with(language);
        }
        return new AgreementRendered(draft.version(), language, command.text("text", LONGEST_STATEMENT));
    }

    private void requireOpen() {
        if (inForce) {
            throw AGREEMENT_IN_FORCE.with();
        }
    }

    /** What somebody means is what stands. */
    private void requireDigest(Command command) {
        if (draft == null) {
            throw AGREEMENT_NOT_DRAFTED.with();
        }
        if (!draft.digest().equals(command.text("digest", 64))) {
            throw AGREEMENT_CHANGED.with();
        }
    }

    private Fact sign(Seat by, Command command) {
        attendance.requireTakesPart(by);
        requireOpen();
        requireDigest(command);
        String language = language(by.language());
        if (!language.equals("zh") && !readIn.contains(language)) {
            throw AGREEMENT_NOT_IN_LANGUAGE.with(by.language());
        }
        if (by.accountId().equals(signed.get(by.id()))) {
            throw ALREADY_SIGNED.with();
        }
        Boolean authority = BY_POWER.contains(String.valueOf(by.capacity())) ? authority(command) : null;
        return new AgreementSigned(
                by.id(),
                by.accountId(),
                by.name(),
                draft.version(),
                draft.digest(),
                Signature.ACCOUNT_ACT_ATTESTED_BY_SERVER,
                authority,
                by.language(),
                isLast(by));
    }

    private static boolean authority(Command command) {
        if (!command.optionalFlag("specialAuthority")) {
            throw SPECIAL_AUTHORITY_NEEDED.with();
        }
        return true;
    }

    /** Of each party somebody has signed, and the mediator. */
    private boolean isLast(Seat by) {
        return seating.seats().stream()
                .filter(seat -> seat.role().isParty() || seat.role() == Role.MEDIATOR)
                .allMatch(seat -> seating.ofTheSameParty(seat).anyMatch(each -> each.equals(by) || hasSigned(each)));
    }

    private boolean hasSigned(Seat seat) {
        return seat.accountId() != null && seat.accountId().equals(signed.get(seat.id()));
    }

    /** All have signed. */
    boolean isInForce() {
        return inForce;
    }

    private static String language(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
