package org.comity.hearing.entry;

import static org.comity.hearing.problem.HearingProblem.SEAT_CODE_UNKNOWN;
import static org.comity.hearing.problem.HearingProblem.SEAT_CODE_USED;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.comity.http.Sha256;
import org.comity.http.TypedCode;

/** What the clerk gave a person by hand who is to be heard. We know its digest only, and it works for one account, once. */
@Entity
class SeatCode {
    /** 128 bits. */
    private static final int LENGTH = 26;

    @Id
    private String digest;

    private UUID hearingId;
    private String seatId;
    private UUID issuedBy;
    private Instant issuedAt;
    private UUID redeemedBy;
    private Instant redeemedAt;

    protected SeatCode() {}

    SeatCode(String code, UUID hearingId, String seatId, UUID clerk, Instant now) {
        this.digest = digestOf(code);
        this.hearingId = hearingId;
        this.seatId = seatId;
        this.issuedBy = clerk;
        this.issuedAt = now;
    }

    /**
     * SHA-256 of the code's characters, however they were typed.
     *
     * @throws org.comity.http.ProblemException SEAT_CODE_UNKNOWN if it cannot be a code at all
     */
    static String digestOf(String typed) {
        return Sha256.hexOf(TypedCode.read(typed, LENGTH).orElseThrow(SEAT_CODE_UNKNOWN::with));
    }

    /** @throws org.comity.http.ProblemException SEAT_CODE_USED if any account has before */
    void redeem(UUID account, Instant now) {
        if (redeemedBy != null) {
            throw SEAT_CODE_USED.with();
        }
        redeemedBy = account;
        redeemedAt = now;
    }

    UUID hearingId() {
        return hearingId;
    }

    String seatId() {
        return seatId;
    }
}
