package org.comity.filing.application;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.http.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a party asks.
 *
 * @param partyId for which party, where the account acts for several; null otherwise
 * @param fields the short form of its kind, by the codes of the fields
 * @param paperIds papers that the side handed in already
 * @param deadlineId the period that is to be extended; null for other kinds
 * @param days how many more; null for other kinds
 */
@Schema(name = "ApplicationRequest")
public record ApplicationRequest(
        @NotBlank @Size(max = 40) String kind,
        @Nullable UUID partyId,
        @NotNull @Size(max = 20) Map<String, String> fields,
        @NotNull @Size(max = 20) List<@NotNull UUID> paperIds,
        @Nullable UUID deadlineId,
        @Nullable @Min(1) @Max(366) Integer days) {

    Map<String, String> written() {
        Map<String, String> written = new HashMap<>();
        fields.forEach((code, value) -> {
            if (!PlainText.isBlank(value)) {
                written.put(code, PlainText.strip(value));
            }
        });
        return written;
    }
}
