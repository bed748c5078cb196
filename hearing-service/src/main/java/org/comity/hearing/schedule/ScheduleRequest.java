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
import org.comity.hearing.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * When a hearing shall be. Whoever asks takes their own seat, judge or clerk; the other takes theirs later.
 *
 * @param stage what kind of a meeting it is; null is a hearing
 * @param representationId of whom the power of attorney is to be signed before the judge; needed for that and ignored otherwise
 * @param mediatorId of the court's register, who leads a mediation; needed for that and ignored otherwise
 * @param mediatorGrounds why the court names them; needed unless every party of the case chose them and they may be asked in its dispute
 * @param shortNoticeReason needed if people are told less than three days before; ignored otherwise
 * @param panel whether others sit beside the presiding judge, as many as the case was given to; null is no
 * @param interpreter null if nobody needs one
 * @param furtherInterpreters of other languages, or who take turns; null is none
 */
public record ScheduleRequest(
        @Nullable Stage stage,
        @Nullable UUID representationId,
        @Nullable UUID mediatorId,
        @Nullable @Size(max = 1000) String mediatorGrounds,
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

    Stage stageOrHearing() {
        return stage == null ? Stage.COURT_HEARING : stage;
    }

    List<Interpreter> interpreters() {
        return Stream.concat(
                        Stream.of(interpreter).filter(Objects::nonNull),
                        furtherInterpreters == null ? Stream.of() : furtherInterpreters.stream())
                .toList();
    }
}
