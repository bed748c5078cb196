package org.comity.filing.refusal;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What the draft of a ruling says that no case is registered.
 *
 * @param version the one that was seen; 0 for a new one
 * @param grounds codes of the grounds of the law
 * @param findings what the court found, in Chinese
 * @param appealCourt the court to which one appeals, as it stands on the ruling
 * @param language in which it is written beside Chinese; {@code zh-CN} for Chinese alone
 */
public record RefusalDraft(
        @NotNull @Min(0) Long version,
        @NotNull @Size(min = 1, max = 5) List<@NotBlank @Size(max = 40) String> grounds,
        @NotBlank @Size(max = 8000) String findings,
        @NotBlank @Size(max = 200) String appealCourt,

        @NotNull @Pattern(regexp = "zh-CN|en|ko|ja|ru|fr|es|ar")
        String language) {}
