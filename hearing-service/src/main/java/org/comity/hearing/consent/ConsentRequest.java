package org.comity.hearing.consent;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.comity.hearing.schedule.Stage;

/**
 * A party's declaration, made by its own act.
 *
 * @param partyId for whom; may be left out by who acts for one party only
 * @param stage the stage for which it consents; it must be the hearing's
 * @param language the language in which the declaration was shown
 */
public record ConsentRequest(
        UUID partyId,
        @NotNull Stage stage,

        @NotNull @Size(max = 35) String language) {}
