package org.comity.hearing.room;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.comity.hearing.record.RecordText;
import org.comity.http.ProblemException;

/**
 * What a room must know from outside itself to decide a command; asked when needed, by the writer.
 *
 * @param barToOpening the first reason for which the hearing may not be opened
 * @param exhibits a document of the case by the SHA-256 of its bytes, in hex
 * @param draft the record as the log stands now, in a given version
 */
record Surroundings(
        Supplier<Optional<ProblemException>> barToOpening,
        Function<String, Optional<Exhibit>> exhibits,
        IntFunction<RecordText> draft) {

    record Exhibit(String digest, UUID documentId, String title, int pages) {}
}
