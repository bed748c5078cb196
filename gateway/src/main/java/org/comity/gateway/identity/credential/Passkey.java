package org.comity.gateway.identity.credential;

import com.yubico.webauthn.RegisteredCredential;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.exception.Base64UrlException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A key in a device of an account's holder, which asks its owner for a finger, a face or a PIN before it signs. */
@Entity
public class Passkey {
    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "credential_id")
    private String credentialId;

    @Column(name = "public_key")
    private byte[] publicKey;

    private long signatures;

    private String name;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    protected Passkey() {}

    /** @param publicKey as COSE has it @param signatures as its device counted when it was made */
    Passkey(UUID accountId, ByteArray credentialId, ByteArray publicKey, long signatures, String name, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.credentialId = credentialId.getBase64Url();
        this.publicKey = publicKey.getBytes();
        this.signatures = signatures;
        this.name = name;
        this.madeAt = now;
    }

    /** @param count as the device counts now */
    void signed(long count, Instant now) {
        signatures = count;
        lastUsedAt = now;
    }

    ByteArray credentialId() {
        try {
            return ByteArray.fromBase64Url(credentialId);
        } catch (Base64UrlException neverStored) {
            throw new IllegalStateException(neverStored);
        }
    }

    RegisteredCredential registered() {
        return RegisteredCredential.builder()
                .credentialId(credentialId())
                .userHandle(handleOf(accountId))
                .publicKeyCose(new ByteArray(publicKey))
                .signatureCount(signatures)
                .build();
    }

    /** By what a device knows whose key it holds: the account's id, which tells nothing else of it. */
    static ByteArray handleOf(UUID account) {
        return new ByteArray(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array());
    }

    /** Empty if no account is called so. */
    static Optional<UUID> accountOf(ByteArray handle) {
        if (handle.size() != 2 * Long.BYTES) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return Optional.of(new UUID(bytes.getLong(), bytes.getLong()));
    }

    public UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    public String name() {
        return name;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** Null until it was. */
    public Instant lastUsedAt() {
        return lastUsedAt;
    }
}
