package org.comity.gateway.identity.token;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.comity.gateway.secret.Encryption;

/** A key pair on P-256. It is published before it signs, and stays published until its last token has expired. */
@Entity
@Table(name = "signing_key")
class SigningKey {
    @Id
    private String id;

    @Column(name = "private_key")
    private byte[] privateKey;

    /** Whether {@link #privateKey} is encrypted; rows of an older release are not. */
    private boolean encrypted;

    @Column(name = "public_key")
    private byte[] publicKey;

    @Column(name = "active_from")
    private Instant activeFrom;

    @Column(name = "active_until")
    private Instant activeUntil;

    protected SigningKey() {}

    static SigningKey activeFrom(Instant start, Duration life, Encryption encryption) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            SigningKey key = new SigningKey();
            key.id = UUID.randomUUID().toString();
            key.privateKey = pair.getPrivate().getEncoded();
            key.encrypt(encryption);
            key.publicKey = pair.getPublic().getEncoded();
            key.activeFrom = start;
            key.activeUntil = start.plus(life);
            return key;
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    boolean signsAt(Instant now) {
        return !now.isBefore(activeFrom) && now.isBefore(activeUntil);
    }

    boolean isKnownAt(Instant now) {
        return now.isBefore(activeUntil.plus(AccessTokens.LASTS).plus(AccessTokens.CLOCKS_DIFFER));
    }

    String id() {
        return id;
    }

    Instant activeFrom() {
        return activeFrom;
    }

    Instant activeUntil() {
        return activeUntil;
    }

    /** Changes nothing of one that is encrypted already. */
    void encrypt(Encryption encryption) {
        if (!encrypted) {
            privateKey = encryption.encrypt(privateKey, UUID.fromString(id));
            encrypted = true;
        }
    }

    /** @return empty if it was encrypted with another key than the one that is configured now */
    Optional<PrivateKey> privateKey(Encryption encryption) {
        byte[] readable;
        try {
            readable = encryption.decrypt(privateKey, UUID.fromString(id));
        } catch (IllegalStateException anotherKey) {
            return Optional.empty();
        }
        try {
            return Optional.of(KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(readable)));
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("signing key " + id, damaged);
        }
    }

    PublicKey publicKey() {
        try {
            return KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(publicKey));
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("signing key " + id, damaged);
        }
    }
}
