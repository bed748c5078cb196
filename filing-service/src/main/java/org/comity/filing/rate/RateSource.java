package org.comity.filing.rate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who published a rate; the earlier goes before the later. */
@Schema(name = "RateSource")
public enum RateSource {
    /** The central parity of the China Foreign Exchange Trade System, which the state publishes. Source: FEE 55 */
    CFETS,
    /** The euro reference rates of the European Central Bank: where the state publishes none of a currency. */
    ECB
}
