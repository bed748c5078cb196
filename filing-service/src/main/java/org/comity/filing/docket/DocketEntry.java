package org.comity.filing.docket;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.casefile.Readers;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** One line of a docket. */
@Entity
@Immutable
public class DocketEntry {

    /** What can happen in a case. */
    public enum What {
        SUBMITTED,
        /** The court received it, not online. */
        RECEIVED,
        /** What the court did before the case came onto this register, in the words of its own docket. */
        HISTORY,
        /** A case that ran already came onto this register. */
        TAKEN_OVER,
        DEFICIENCY_NOTIFIED,
        RESUBMITTED,
        CASE_REGISTERED,
        /** Who hears the case, and who its clerk is; again whenever that changes. Source: CPL 131. */
        BENCH_COMPOSED,
        FEE_DUE,
        SERVICE_REQUESTED,
        /** A judge decided that a channel of service may, or may not, be used. */
        SERVICE_CHANNEL_DECIDED,
        SERVICE_ATTEMPTED,
        /** An attempt ended without service; others may be under way. */
        SERVICE_FAILED,
        /** A judge found that judgment may be given although no certificate of service came back. Source: HSC 15(2). */
        NO_CERTIFICATE_NEEDED,
        SERVED,
        /** The court found that a service did not reach the party, or on another day; the line of it stays. Source: J 135. */
        SERVICE_SUPERSEDED,
        ANSWER_DUE,
        APPEAL_DUE,
        PARTY_APPEARED,
        /** A third party, or who has to sue or be sued together with others. Source: CPL 59, 135. */
        PARTY_JOINED,
        /** The court took who had joined out again. */
        PARTY_LEFT,
        /** Another case is heard with this one. Source: CPL 55; J 221. */
        CASES_JOINED,
        CASES_PARTED,
        /** A witness, an expert, or who assists a party. Source: CPL 75, 79, 82. */
        PERSON_CALLED,
        PERSON_RELEASED,
        REPRESENTATION_CONFIRMED,
        REPRESENTATION_ENDED,
        /** Papers to a party may be served in an account from now on. Source: OL 29, 30. */
        ELECTRONIC_SERVICE_AGREED,
        ELECTRONIC_SERVICE_WITHDRAWN,
        /** The court confirmed where a party is served from now on. Source: J 137. */
        ADDRESS_CHANGED,
        HEARING_SCHEDULED,
        /** Before it began, to another time. Source: CPL 149. */
        HEARING_MOVED,
        /** It does not go on; another is set by an act of its own. Source: CPL 149. */
        HEARING_ADJOURNED,
        /** It is of another case alone, as the two are heard apart again. */
        HEARING_RELEASED,
        HEARING_CONSENTED,
        /** A party does not appear online, or took its consent back. Source: OL 4, 5. */
        HEARING_CONSENT_REFUSED,
        /** A party comes to the courtroom while the others are online. Source: OL 4, 21, 23. */
        PARTY_CALLED_TO_COURTROOM,
        CONSENT_WITHDRAWAL_REFUSED,
        HEARING_CONVERTED,
        /** The sitting goes on on another day. */
        HEARING_RECESSED,
        /** What follows from a party's absence, as the judge found. Source: CPL 146, 147. */
        PARTY_ABSENCE_FOUND,
        HEARING_RECORD_SEALED,
        PAPER_FILED,
        PAPER_WITHDRAWN,
        EVIDENCE_DUE,
        PAYMENT_DUE,
        ITEM_TO_FOLLOW,
        DEADLINE_EXTENDED,
        DEADLINE_SUSPENDED,
        DEADLINE_RESTARTED,
        DEADLINE_SETTLED,
        /** The court set the period for evidence, or allowed the one that the parties agreed. Source: J 99. */
        EVIDENCE_PERIOD_SET,
        /** The court set the day of an exchange of evidence, or another one. Source: EV 56. */
        EVIDENCE_EXCHANGE_SET,
        EVIDENCE_EXCHANGE_CANCELLED,
        /** Source: EV 57. */
        EVIDENCE_EXCHANGED,
        EXHIBIT_OPINION,
        ORIGINAL_AGREES,
        ORIGINAL_DIFFERS,
        LATE_EXHIBIT_EXPLAINED,
        LATE_EXHIBIT_DECIDED,
        APPLICATION_MADE,
        /** The court hears the other side on it. */
        APPLICATION_ASKED,
        APPLICATION_ANSWERED,
        /** A party joined in what another asks for. Source: CPL 205. */
        APPLICATION_JOINED,
        APPLICATION_DECIDED,
        APPLICATION_WITHDRAWN,
        /** A party gave an investigation order back, with what came of it. */
        ORDER_RETURNED,
        QUESTION_ASKED,
        QUESTION_ANSWERED,
        QUESTION_WITHDRAWN,
        /** Source: SPC (2023) No. 12, art. 5. */
        FOREIGN_LAW_FOUND,
        /** Source: CPL 151. */
        DECISION_ANNOUNCED,
        /** A party, or the receiver that it named, received the statement of a conciliation. Source: CPL 100; J 133. */
        CONCILIATION_RECEIVED,
        /** A party takes no conciliation before it received the statement: the case goes on. Source: CPL 102. */
        CONCILIATION_REFUSED,
        CASE_ARCHIVED,
        /** A judge recorded it. Source: J 536; CPL 100. */
        DECISION_IN_EFFECT
    }

    /** Who acted. */
    public enum By {
        PARTY,
        CLERK,
        COURT,
        /** The system of a partner of the court. */
        PARTNER,
        LAW
    }

    /** Of what happened in one instant, what was entered first has the lower id. */
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private What what;

    private Instant happenedAt;
    private LocalDate courtDay;
    private Instant enteredAt;

    @Enumerated(EnumType.STRING)
    private By byRole;

    private UUID partyId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Map<String, String> details;

    private LocalDate deadlineOn;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Derivation derivation;

    private String factId;

    @Enumerated(EnumType.STRING)
    private Readers readers = Readers.ALL;

    private UUID[] namedReaders;
    private UUID accountId;

    protected DocketEntry() {}

    private DocketEntry(UUID caseId, What what, By by, Instant happenedAt, UUID partyId, Map<String, String> details) {
        this.caseId = caseId;
        this.what = what;
        this.byRole = by;
        this.happenedAt = happenedAt;
        this.courtDay = CourtClock.dateOf(happenedAt);
        this.partyId = partyId;
        this.details = details;
    }

    /** A thing that happened. */
    public static DocketEntry of(
            UUID caseId, What what, By by, Instant happenedAt, UUID partyId, Map<String, String> details) {
        return new DocketEntry(caseId, what, by, happenedAt, partyId, details);
    }

    /**
     * A thing that happened, of which only the court's date is known.
     *
     * @param nth among the lines of that day
     */
    static DocketEntry onDay(UUID caseId, What what, By by, LocalDate day, int nth, Map<String, String> details) {
        Map<String, String> dated = new HashMap<>(details);
        dated.put("day", day.toString());
        return new DocketEntry(caseId, what, by, CourtClock.startOf(day).plus(nth, ChronoUnit.MICROS), null, dated);
    }

    /** A last day that the law counts from a thing that happened. */
    public static DocketEntry due(UUID caseId, What what, Instant happenedAt, UUID partyId, Derivation derivation) {
        return new DocketEntry(caseId, what, By.LAW, happenedAt, partyId, Map.of()).until(derivation);
    }

    /** It sets a last day. */
    public DocketEntry until(Derivation counted) {
        deadlineOn = counted.lastDay();
        derivation = counted;
        return this;
    }

    DocketEntry towards(UUID party) {
        partyId = party;
        return this;
    }

    /** Not for everybody: for some of the parties, and for the account that did it. */
    public DocketEntry readBy(Readers some, UUID account) {
        readers = some;
        accountId = account;
        return this;
    }

    /** @param named the parties, where they are named */
    public DocketEntry readBy(Readers some, List<UUID> named, UUID account) {
        namedReaders = some == Readers.NAMED ? named.toArray(UUID[]::new) : null;
        return readBy(some, account);
    }

    /** The fact it was heard from, so that hearing it twice enters it once. */
    DocketEntry from(String fact, Instant now) {
        factId = fact;
        enteredAt = now;
        return this;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public By by() {
        return byRole;
    }

    public What what() {
        return what;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    /** The court's date of {@link #happenedAt}. */
    public LocalDate courtDay() {
        return courtDay;
    }

    public By byRole() {
        return byRole;
    }

    /** The party it concerns; null if none in particular. */
    public UUID partyId() {
        return partyId;
    }

    public Map<String, String> details() {
        return details;
    }

    public Derivation derivation() {
        return derivation;
    }
}
