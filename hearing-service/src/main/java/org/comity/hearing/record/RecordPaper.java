package org.comity.hearing.record;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import org.comity.papers.CourtPdf;

/** Draws a record as PDF/A-3. Whatever people wrote is drawn: a character that no font has stands as its code point. */
@ApplicationScoped
class RecordPaper {
    private final Template template;

    RecordPaper(@Location("record.html") Template template) {
        this.template = template;
    }

    /** Takes a second of CPU, outside of any transaction. */
    byte[] draw(RecordSheet sheet) {
        return CourtPdf.withCodePoints(template.data("it", sheet).render());
    }
}
