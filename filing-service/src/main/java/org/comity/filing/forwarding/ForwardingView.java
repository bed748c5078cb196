package org.comity.filing.forwarding;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That one court passed the filing on to another, as its filer and the clerks of the court that has it now read it.
 *
 * @param fromCourt code of the court, as {@code toCourt}
 * @param reasons in the clerk's own words and language
 */
@Schema(name = "Forwarding", description = "One court passed a filing on to another; its day of filing stays")
public record ForwardingView(String fromCourt, String toCourt, Instant forwardedAt, String byName, String reasons) {

    public static ForwardingView of(Forwarding forwarding) {
        return new ForwardingView(
                forwarding.fromCourt(),
                forwarding.toCourt(),
                forwarding.forwardedAt(),
                forwarding.byName(),
                forwarding.reasons());
    }
}
