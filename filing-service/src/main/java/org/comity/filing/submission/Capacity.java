package org.comity.filing.submission;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.comity.http.PlainText;
import org.comity.law.SpecialPower;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * As what the filer acts for the plaintiffs; who has none is the plaintiff. Source: CPL 60-62; J 88, 89.
 *
 * @param name of who acts, as the proof writes it; may be empty in a draft
 * @param powers each special power that the power of attorney names; empty for who represents by law, with all of them
 * @param instances at which stages it holds, by the power of attorney: always the first, in which it is filed
 */
@Schema(name = "FilerCapacity", description = "As what the filer acts for the plaintiffs")
public record Capacity(
        @NotNull RepresentativeKind kind,
        @Size(max = 200) String name,
        @Size(max = 20) List<@NotNull SpecialPower> powers,
        @Size(max = 20) @Nullable List<@NotNull Instance> instances) {

    public Capacity {
        name = name == null ? "" : PlainText.strip(name);
        boolean none = powers == null || kind != null && kind.isByLaw();
        instances = Stream.concat(Stream.of(Instance.FIRST), instances == null ? Stream.empty() : instances.stream())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        powers = none ? List.of() : powers.stream().distinct().sorted().toList();
    }
}
