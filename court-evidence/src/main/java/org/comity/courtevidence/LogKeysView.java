package org.comity.courtevidence;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.comity.evidence.log.LogKeys;
import org.comity.evidence.log.ReplacedKeys;
import org.comity.evidence.note.NoteKey;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a log, of now and of before.
 *
 * @param keys the newest first
 * @param handovers the first first: in each the keys of then name those that replaced them, signed by both (C2SP signed-note)
 */
@Schema(description = "The keys of a log, of now and of before")
public record LogKeysView(String origin, List<Signing> keys, List<String> handovers) {

    /**
     * @param vkey C2SP signed-note: name, id and public key
     * @param fingerprint SHA-256 of the public key, hexadecimal
     * @param upToSize the largest tree that it has signed; null if it signs still
     * @param replacedAt when, by the clock of who did it; null if it signs still
     */
    @Schema(name = "SigningKey")
    public record Signing(
            String algorithm,
            String id,
            String fingerprint,
            String vkey,
            @Nullable Long upToSize,
            @Nullable Instant replacedAt) {

        private static Signing of(NoteKey key, @Nullable ReplacedKeys replaced) {
            return new Signing(
                    key.algorithm(),
                    key.id(),
                    key.fingerprint(),
                    key.vkey(),
                    replaced == null ? null : replaced.size(),
                    replaced == null ? null : replaced.at());
        }
    }

    static LogKeysView of(LogKeys keys) {
        Stream<Signing> now = keys.publicKeys().stream().map(key -> Signing.of(key, null));
        Stream<Signing> before = keys.replaced().reversed().stream()
                .flatMap(each -> each.keys().stream().map(key -> Signing.of(key, each)));
        return new LogKeysView(
                keys.origin(),
                Stream.concat(now, before).toList(),
                keys.replaced().stream().map(each -> each.handover().format()).toList());
    }
}
