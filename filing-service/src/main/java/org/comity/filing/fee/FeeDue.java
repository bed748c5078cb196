package org.comity.filing.fee;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is to be paid of a fee after the court granted relief.
 *
 * @param percentLess by how much less than the schedule says; 100 if nothing is to be paid
 * @param until the court's date until which it is paid; null if that was not moved
 */
@Schema(description = "What is to be paid of a fee, in CNY, after the court granted relief")
public record FeeDue(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal cny,
        int percentLess,
        @Nullable LocalDate until) {}
