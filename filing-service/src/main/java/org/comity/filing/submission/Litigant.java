package org.comity.filing.submission;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.comity.http.KnownLanguage;
import org.comity.http.KnownZone;
import org.comity.http.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One who sues or is sued, as the filer names them. Names are three fields: in the original script, in Latin letters, and
 * the Chinese name by which the court calls the party; all are NFC and may be empty in a draft.
 *
 * @param representative who acts for a company, with the post. Source: CPL 124
 * @param country ISO 3166-1 alpha-2 code of the domicile
 * @param address free: there is no form of address for the whole world
 * @param phone E.164
 * @param language in which the court's notices reach this party
 * @param interpreterLanguage BCP 47; null if none is needed. Another field than {@code language} by design
 * @param zone IANA zone in which this party lives; null if unknown
 */
@Embeddable
@Schema(description = "A plaintiff or defendant as the filer names them")
public record Litigant(
        @NotNull @Enumerated(EnumType.STRING) Role role,
        @NotNull @Enumerated(EnumType.STRING) Kind kind,
        @Size(max = 200) String originalName,
        @Size(max = 200) String latinName,
        @Size(max = 200) String chineseName,
        @Size(max = 200) String representative,
        @Pattern(regexp = "[A-Z]{2}") @Nullable String country,
        @Size(max = 1000) String address,
        @Pattern(regexp = "\\+[1-9][0-9]{6,14}") @Nullable String phone,
        @Email @Size(max = 254) @Nullable String email,

        @Pattern(regexp = "zh-CN|en|ko|ja|ru|fr|es|ar") @Nullable
        String language,

        @KnownLanguage @Nullable String interpreterLanguage,

        @KnownZone @Nullable String zone) {

    public enum Role {
        PLAINTIFF,
        DEFENDANT,
        /** Joins a case that runs, and stands in no claim. Source: CPL 59. */
        THIRD_PARTY
    }

    @Schema(name = "LitigantKind")
    public enum Kind {
        PERSON,
        COMPANY
    }

    public Litigant {
        originalName = stripped(originalName);
        latinName = stripped(latinName);
        chineseName = stripped(chineseName);
        representative = stripped(representative);
        address = stripped(address);
        country = blankToNull(country);
        phone = phone == null ? null : blankToNull(phone.replaceAll("[\\s().-]", ""));
        email = blankToNull(email);
        language = blankToNull(language);
        interpreterLanguage = blankToNull(interpreterLanguage);
        zone = blankToNull(zone);
    }

    /** The name to show where there is room for one: the original, else Latin, else Chinese. */
    @JsonIgnore
    public String name() {
        return Stream.of(originalName, latinName, chineseName)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }

    @JsonIgnore
    public boolean isNamed() {
        return !name().isEmpty();
    }

    /** The same one, whom the court's notices reach in this language. */
    public Litigant writtenIn(String other) {
        return new Litigant(
                role,
                kind,
                originalName,
                latinName,
                chineseName,
                representative,
                country,
                address,
                phone,
                email,
                other,
                interpreterLanguage,
                zone);
    }

    private static String stripped(String text) {
        return text == null ? "" : PlainText.strip(text);
    }

    private static String blankToNull(String text) {
        return PlainText.isBlank(text) ? null : PlainText.strip(text);
    }
}
