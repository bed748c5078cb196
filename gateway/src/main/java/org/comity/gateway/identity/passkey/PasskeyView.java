package org.comity.gateway.identity.passkey;

import java.time.Instant;
import java.util.UUID;
import org.comity.gateway.identity.credential.Passkey;
import org.jspecify.annotations.Nullable;

/**
 * A passkey of the caller.
 *
 * @param name as the caller calls it
 * @param lastUsedAt null if it never was
 */
public record PasskeyView(
        UUID id, String name, Instant madeAt, @Nullable Instant lastUsedAt) {
    static PasskeyView of(Passkey passkey) {
        return new PasskeyView(passkey.id(), passkey.name(), passkey.madeAt(), passkey.lastUsedAt());
    }
}
