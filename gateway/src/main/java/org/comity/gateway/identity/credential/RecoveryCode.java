package org.comity.gateway.identity.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.comity.http.Sha256;
import org.comity.http.TypedCode;

/** A code on paper that stands for the app once: sixteen characters, eighty bits, so that its plain digest can be kept. */
@Entity
@Table(name = "recovery_code")
class RecoveryCode {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 10;
    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    @Id
    private String digest;

    @Column(name = "account_id")
    private UUID accountId;

    protected RecoveryCode() {}

    /** @param text as {@link #random} made it */
    RecoveryCode(String text, UUID accountId) {
        this.digest = digestOf(text).orElseThrow();
        this.accountId = accountId;
    }

    /** In groups, as it is shown. */
    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return TypedCode.grouped(TypedCode.of(bytes), GROUP);
    }

    /** Of what somebody typed; empty if it cannot be such a code. */
    static Optional<String> digestOf(String typed) {
        return TypedCode.read(typed, LENGTH).map(Sha256::hexOf);
    }
}
