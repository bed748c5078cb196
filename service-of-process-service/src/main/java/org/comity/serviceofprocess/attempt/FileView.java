package org.comity.serviceofprocess.attempt;

import java.util.UUID;

/**
 * A scan or photograph of an attempt.
 *
 * @param size in bytes
 * @param digest SHA-256 in hexadecimal
 */
public record FileView(UUID id, String name, String mediaType, int size, String digest) {

    static FileView of(AttemptFile file) {
        return new FileView(file.id(), file.name(), file.mediaType(), file.size(), file.digest());
    }
}
