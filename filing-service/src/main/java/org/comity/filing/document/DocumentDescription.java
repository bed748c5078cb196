package org.comity.filing.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.comity.http.KnownLanguage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a filer says about a document.
 *
 * @param language BCP 47 tag, for example {@code ko} or {@code zh-CN}
 * @param translator who translated; a qualified agency, if {@code certified}
 */
@Schema(description = "What a filer says about a document")
public record DocumentDescription(
        @NotNull DocumentKind kind,

        @NotNull @KnownLanguage String language,

        @NotBlank @Size(max = 200) String title,
        UUID translationOf,
        @Size(max = 200) String translator,
        boolean certified) {}
