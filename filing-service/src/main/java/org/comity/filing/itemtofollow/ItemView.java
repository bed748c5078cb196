package org.comity.filing.itemtofollow;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.law.Derivation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * @param otherwise what the clerk said happens if it does not come
 * @param due until when, as it stands now
 * @param receivedAt null until a clerk says that it came
 * @param answers the papers that were named, the latest first
 */
@Schema(name = "ItemToFollow")
public record ItemView(
        UUID id,
        String what,
        String otherwise,
        Derivation due,
        @Nullable Instant receivedAt,
        @Nullable String receivedByName,
        List<Answer> answers) {

    /**
     * @param title of the paper
     * @param askedAgainWhy why a clerk asked again; null, as by whom and when, while none has
     */
    @Schema(name = "ItemAnswer")
    public record Answer(
            UUID id,
            UUID paperId,
            String title,
            String givenByName,
            Instant givenAt,
            @Nullable String askedAgainWhy,
            @Nullable String askedAgainByName,
            @Nullable Instant askedAgainAt) {

        static Answer of(ItemAnswer answer) {
            return new Answer(
                    answer.id(),
                    answer.paperId(),
                    answer.title(),
                    answer.givenByName(),
                    answer.givenAt(),
                    answer.askedAgainWhy(),
                    answer.askedAgainByName(),
                    answer.askedAgainAt());
        }
    }
}
