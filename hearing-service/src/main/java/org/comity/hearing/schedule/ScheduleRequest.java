package org.comity.hearing.schedule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * When a hearing shall be. Whoever asks takes their own seat, judge or clerk; the other takes theirs later.
 *
 * @param shortNoticeReason needed if people are told less than three days before; ignored otherwise
 * @param panel whether others sit beside the presiding judge, as many as the case was given to; null is no
 * @param interpreter null if nobody needs one
 * @param furtherInterpreters of other languages, or who take turns; null is none
 */
public record ScheduleRequest(
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @Size(max = 1000) String shortNoticeReason,
        Boolean panel,
        @Valid Interpreter interpreter,
        @Size(max = MOST_FURTHER) List<@Valid @NotNull Interpreter> furtherInterpreters) {
    private static final int MOST_FURTHER = 9;

    /** @param accountId the account with which an interpreter of the courts signs in */
    public record Interpreter(
            @NotNull UUID accountId,
            @NotBlank @Size(max = 35) String language,
            @Size(max = 64) String zone) {}

    List<Interpreter> interpreters() {
        return Stream.concat(
                        Stream.of(interpreter).filter(Objects::nonNull),
                        furtherInterpreters == null ? Stream.of() : furtherInterpreters.stream())
                .toList();
    }
}
