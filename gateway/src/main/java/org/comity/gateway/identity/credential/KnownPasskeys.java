package org.comity.gateway.identity.credential;

import com.yubico.webauthn.CredentialRepository;
import com.yubico.webauthn.RegisteredCredential;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The passkeys of all accounts, as the library asks for them: an account's "user name" is its id. */
@ApplicationScoped
class KnownPasskeys implements CredentialRepository {
    private final EntityManager database;

    KnownPasskeys(EntityManager database) {
        this.database = database;
    }

    /** The oldest first. */
    List<Passkey> of(UUID accountId) {
        return database.createQuery("from Passkey where accountId = ?1 order by madeAt, id", Passkey.class)
                .setParameter(1, accountId)
                .getResultList();
    }

    /** Locked, so that two answers of one key are counted one after the other. */
    Optional<Passkey> named(ByteArray credentialId) {
        return database.createQuery("from Passkey where credentialId = ?1", Passkey.class)
                .setParameter(1, credentialId.getBase64Url())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Set<PublicKeyCredentialDescriptor> getCredentialIdsForUsername(String account) {
        return of(UUID.fromString(account)).stream()
                .map(key -> PublicKeyCredentialDescriptor.builder()
                        .id(key.credentialId())
                        .build())
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<ByteArray> getUserHandleForUsername(String account) {
        return Optional.of(Passkey.handleOf(UUID.fromString(account)));
    }

    @Override
    public Optional<String> getUsernameForUserHandle(ByteArray handle) {
        return Passkey.accountOf(handle).map(UUID::toString);
    }

    @Override
    public Optional<RegisteredCredential> lookup(ByteArray credentialId, ByteArray handle) {
        return named(credentialId)
                .filter(key -> Passkey.handleOf(key.accountId()).equals(handle))
                .map(Passkey::registered);
    }

    @Override
    public Set<RegisteredCredential> lookupAll(ByteArray credentialId) {
        return named(credentialId).map(Passkey::registered).stream().collect(Collectors.toSet());
    }
}
