package org.comity.serviceofprocess.form;

import org.comity.law.ProceduralPeriod;
import org.comity.law.ProceduralPeriods;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which text in force says how long an announcement takes. */
@Schema(name = "NoticePeriod")
public enum NoticePeriod {
    /** 60 days, for a party abroad: CPL 283 para. 2. */
    SIXTY_DAYS("SRV-02"),
    /** Three months: 法释〔2009〕2号 9, and where J 532 or 法释〔2008〕4号 8 say the same. */
    THREE_MONTHS("SRV-14"),
    /** 30 days, for a party with domicile in China: CPL 95. */
    THIRTY_DAYS("SRV-03");

    private final String row;

    NoticePeriod(String row) {
        this.row = row;
    }

    /** Of the procedural periods. */
    public String row() {
        return row;
    }

    ProceduralPeriod period() {
        return ProceduralPeriods.china().require(row);
    }
}
