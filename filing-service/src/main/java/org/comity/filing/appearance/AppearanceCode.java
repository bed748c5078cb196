package org.comity.filing.appearance;

import static org.comity.filing.problem.FilingProblem.APPEARANCE_CODE_USED;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

/** A code that an addressee was given on accepting service. We know its digest only, and it works for one account. */
@Entity
public class AppearanceCode {
    @Id
    private String digest;

    private UUID caseId;
    private UUID partyId;
    private Instant heardAt;
    private UUID redeemedBy;
    private Instant redeemedAt;

    protected AppearanceCode() {}

    public AppearanceCode(String digest, UUID caseId, UUID partyId, Instant heardAt) {
        this.digest = digest;
        this.caseId = caseId;
        this.partyId = partyId;
        this.heardAt = heardAt;
    }

    /**
     * SHA-256 of the 26 characters, in upper case without blanks and hyphens; letters that are easily misread are taken for the
     * digits they look like, as Crockford's base 32 has it.
     */
    static String digestOf(String code) {
        try {
            byte[] bytes = canonical(code).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String canonical(String code) {
        return code.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /**
     * This account uses the code.
     *
     * @throws org.comity.http.ProblemException APPEARANCE_CODE_USED if any account has before
     */
    void redeem(UUID account, Instant now) {
        if (redeemedBy != null) {
            throw APPEARANCE_CODE_USED.with();
        }
        redeemedBy = account;
        redeemedAt = now;
    }

    UUID caseId() {
        return caseId;
    }

    UUID partyId() {
        return partyId;
    }
}
