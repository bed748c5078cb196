package org.comity.filing.form;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * On which version of a thing a person acts. One that is not the last is refused by the thing's own code ({@code …-changed}), after what
 * its state refuses, and nothing changed.
 *
 * @param version the one that was seen; it is never taken for granted
 */
@Schema(name = "Seen", description = "On which version of a thing a person acts; refused if it is not the last")
public record Seen(@NotNull @Min(0) Long version) {}
