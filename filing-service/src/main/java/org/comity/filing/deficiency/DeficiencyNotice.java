package org.comity.filing.deficiency;

import static org.comity.filing.problem.FilingProblem.DEFICIENCY_UNANSWERED;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.comity.law.ProceduralPeriods;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * All defects of a submission told at once (一次性告知), with 15 days to cure them from the day after the notice is received;
 * a notice in the filer's account is received when it is sent. Source: XB 9(2); 登记立案规定 7.
 */
@Entity
public class DeficiencyNotice {
    @Id
    private UUID id;

    private UUID submissionId;
    private int number;
    private Instant sentAt;
    private UUID sentBy;
    private String sentByName;
    private String note;
    private LocalDate cureBy;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Derivation derivation;

    private Instant answeredAt;

    @ElementCollection
    @CollectionTable(name = "deficiency_item", joinColumns = @JoinColumn(name = "notice_id"))
    @OrderColumn(name = "position")
    private List<DeficiencyItem> items = new ArrayList<>();

    protected DeficiencyNotice() {}

    public DeficiencyNotice(
            UUID submissionId,
            int number,
            List<DeficiencyItem> items,
            String note,
            UUID sentBy,
            String sentByName,
            Instant now) {
        this.id = UUID.randomUUID();
        this.submissionId = submissionId;
        this.number = number;
        this.items = new ArrayList<>(items);
        this.note = note == null ? "" : note.strip();
        this.sentBy = sentBy;
        this.sentByName = sentByName;
        this.sentAt = now;
        this.derivation = Derivation.of(ProceduralPeriods.CURE_OF_DEFICIENCIES, CourtClock.dateOf(now));
        this.cureBy = derivation.lastDay();
    }

    /** The filer says what was done about one item. */
    public void answer(int position, String answer) {
        items.set(position, items.get(position).answered(answer));
    }

    /** The court gives longer for the cure. */
    public void prolong(Derivation longer) {
        derivation = longer;
        cureBy = longer.lastDay();
    }

    /**
     * The filer sends everything back.
     *
     * @throws org.comity.http.ProblemException DEFICIENCY_UNANSWERED naming the items without an answer
     */
    public void close(Instant now) {
        long open = items.stream().filter(item -> !item.isAnswered()).count();
        if (open > 0) {
            throw DEFICIENCY_UNANSWERED.with(open);
        }
        answeredAt = now;
    }

    public boolean hasItem(int position) {
        return position >= 0 && position < items.size();
    }

    public UUID id() {
        return id;
    }

    public UUID submissionId() {
        return submissionId;
    }

    public int number() {
        return number;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public String sentByName() {
        return sentByName;
    }

    public String note() {
        return note;
    }

    /** The court's last day for the cure. */
    public LocalDate cureBy() {
        return cureBy;
    }

    public Derivation derivation() {
        return derivation;
    }

    /** Null until the filer sent the cured submission. */
    public Instant answeredAt() {
        return answeredAt;
    }

    public List<DeficiencyItem> items() {
        return List.copyOf(items);
    }
}
