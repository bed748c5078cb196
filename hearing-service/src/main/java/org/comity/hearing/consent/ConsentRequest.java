package org.comity.hearing.consent;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.comity.hearing.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A party's declaration, made by its own act.
 *
 * @param partyId for whom; may be left out by who acts for one party only
 * @param stage the stage for which it consents; it must be the hearing's
 * @param language the language in which the declaration was shown
 * @param declaration which of its versions was shown; null for the first. Source: Online Litigation Rules art. 4: who consents is told of
 *     rights and duties, of what follows, and how to take part
 */
public record ConsentRequest(
        UUID partyId,
        @NotNull Stage stage,

        @NotNull @Size(max = 35) String language,

        @Nullable @Min(1) @Max(LATEST) Integer declaration) {
    /** The second says what the account, absence and the ban on recording mean (arts. 7, 25, 27); the third, that one is seen and heard. */
    static final int LATEST = 4;

    int shown() {
        return declaration == null ? 1 : declaration;
    }
}
